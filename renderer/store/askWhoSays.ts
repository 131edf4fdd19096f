import { afterDrawn } from './afterDrawn';
import { refuseInPast } from './belief';
import { useDialogs } from './dialogs';
import { paneIds } from './focusPane';
import { tell } from './notices';
import type { Selected } from './selection';
import { useWorkbench } from './workbench';

/** What answers "who says?" in the inspector when it is pressed. */
export const whoSaysMark = { 'data-answers': 'who-says' } as const;

/** How often the inspector is looked at until it shows what has just been selected. */
const MOST_LOOKS = 40;

/** Opens all answers to "who says?" about what is selected, and gives the first the keyboard. */
export function askWhoSays(): void {
  const { selection, setSidePanel } = useWorkbench.getState();
  const [only, second] = selection;
  if (!only || second || only.word === 'source' || only.word === 'annotation') {
    tell({ tone: 'info', text: 'Select one link, hypothesis or entity, then ask who says so.' });
    return;
  }
  setSidePanel('inspector');
  lookForAnswers(only, MOST_LOOKS);
}

function lookForAnswers(of: Selected, looksLeft: number): void {
  afterDrawn(() => {
    const record = document.querySelector(`#${paneIds.inspector} article`);
    if (!record) {
      if (looksLeft > 0) lookForAnswers(of, looksLeft - 1);
      return;
    }
    const answers = [...record.querySelectorAll<HTMLElement>('[data-answers="who-says"]')];
    for (const answer of answers) {
      if (answer.getAttribute('aria-expanded') === 'false') answer.click();
    }
    const [first] = answers;
    if (!first) tellThatNobodyDoes(of);
    else {
      first.focus();
      first.scrollIntoView({ block: 'start' });
    }
  });
}

function tellThatNobodyDoes({ uid }: Selected): void {
  const about = { entity: uid, field: 'existence' };
  tell({
    tone: 'info',
    text: 'No source in this case says anything about its fields.',
    action: {
      label: 'Add claim',
      run: () => {
        if (refuseInPast() !== null) return;
        useDialogs.getState().show({ name: 'claim', claim: null, about, passage: null });
      },
    },
  });
}
