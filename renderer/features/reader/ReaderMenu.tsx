import type { ReactElement } from 'react';
import type { Span } from '../../../core/text/paragraphs';
import type { EntityItem } from '../../../core/views/caseView';
import { useCanEdit } from '../../store/caseQueries';
import type { Selected } from '../../store/selection';
import type { SpanAct } from './spanActs';
import { SpanBar } from './SpanBar';
import { SubjectMenu } from './SubjectMenu';
import type { Suggestion } from './suggestions';
import { SuggestionBar } from './SuggestionBar';
import type { Point } from './text/createReaderView';

export type OpenMenu =
  | { readonly type: 'subjects'; readonly subjects: readonly Selected[]; readonly at: Point }
  | {
      readonly type: 'span';
      readonly span: Span;
      readonly at: Point;
      readonly takesFocus: boolean;
    }
  | {
      readonly type: 'suggestion';
      readonly suggestion: Suggestion;
      readonly at: Point;
      readonly takesFocus: boolean;
    };

interface ReaderMenuProps {
  readonly menu: OpenMenu;
  readonly suggestions: readonly Suggestion[];
  readonly onChoose: (subject: Selected) => void;
  readonly onAct: (act: SpanAct, span: Span) => void;
  readonly onClaim: (entity: EntityItem, span: Span) => void;
  readonly onDismiss: (entity: EntityItem, span: Span) => void;
  readonly onClose: () => void;
}

/** Names that are looked at beside a selection; more would hide the text. */
const MOST_KNOWN = 3;

/** What was opened beside the text. */
export function ReaderMenu(props: ReaderMenuProps): ReactElement {
  const { menu, suggestions, onChoose, onAct, onClaim, onDismiss, onClose } = props;
  const canEdit = useCanEdit();
  const select = ({ uid }: EntityItem): void => onChoose({ word: 'entity', uid });
  switch (menu.type) {
    case 'subjects':
      return <SubjectMenu {...menu} onChoose={onChoose} onClose={onClose} />;
    case 'span': {
      const { span } = menu;
      return (
        <SpanBar
          {...menu}
          canEdit={canEdit}
          known={knownIn(suggestions, span)}
          onAct={(act) => onAct(act, span)}
          onSelect={select}
          onClaim={(entity) => onClaim(entity, span)}
          onClose={onClose}
        />
      );
    }
    case 'suggestion': {
      const span = { start: menu.suggestion.from, end: menu.suggestion.to };
      return (
        <SuggestionBar
          {...menu}
          canEdit={canEdit}
          onSelect={select}
          onClaim={(entity) => onClaim(entity, span)}
          onDismiss={(entity) => onDismiss(entity, span)}
          onClose={onClose}
        />
      );
    }
  }
}

function knownIn(suggestions: readonly Suggestion[], { start, end }: Span): EntityItem[] {
  const inside = suggestions
    .filter(({ from, to }) => from < end && start < to)
    .flatMap(({ candidates }) => candidates);
  return [...new Map(inside.map((item) => [item.uid, item])).values()].slice(0, MOST_KNOWN);
}
