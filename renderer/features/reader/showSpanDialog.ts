import { stripControls } from '../../../core/text/stripControls';
import { useDialogs } from '../../store/dialogs';
import type { PassageChoice } from '../../store/passageChoice';
import type { SpanAct } from './spanActs';

/** The longest name that a case takes. */
const LONGEST_NAME = 500;

/** Taken along by a selection of whole words, and part of no name. */
const EDGES = /^[\p{Pd}\s,;:!?…،؛؟]+|[\p{Pd}\s,;:!?…،؛؟]+$/gu;

/** Opens the dialog that makes something of a passage. */
export function showSpanDialog(act: SpanAct, passage: PassageChoice, words: string): void {
  const { show } = useDialogs.getState();
  switch (act) {
    case 'entity': {
      const called = stripControls(words)
        .replace(/\s+/g, ' ')
        .slice(0, LONGEST_NAME)
        .replace(EDGES, '');
      show({ name: 'entity', at: null, called, passage });
      return;
    }
    case 'link': {
      show({ name: 'link', from: null, to: null, passage });
      return;
    }
    case 'claim': {
      show({ name: 'claim', claim: null, about: null, passage });
      return;
    }
    case 'attribution': {
      show({ name: 'attribution', incident: null, actor: null, passage });
      return;
    }
  }
}
