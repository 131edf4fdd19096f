import { useEffect, useRef } from 'react';
import { fail, type Result } from '../../core/result';
import { caseOnScreen } from './caseOnScreen';
import { tell } from './notices';

/** What stands in an input and is not saved. */
interface Unsaved<T> {
  /** What was typed for: "When". */
  readonly label: string;
  readonly typed: string;
  readonly parsed: Result<T>;
  readonly save: (value: T) => Promise<Result<unknown>>;
}

/** More of it would make a notice as long as the text. */
const MOST_QUOTED = 300;

/** The words come back in the notice, so that they can be copied out of it. */
function tellUnsaved(label: string, typed: string, why: string): void {
  const short = typed.length > MOST_QUOTED ? `${typed.slice(0, MOST_QUOTED)} …` : typed;
  tell({ tone: 'error', text: `${label} was not saved: “${short}”. ${why}` });
}

const otherCase = fail('typed.otherCase', 'Another case was opened.');

/**
 * Saves what stands in an input when that goes away because something else is selected or shown,
 * or tells what was not saved and why. An input that is removed loses the focus without a word, so
 * its own blur saves nothing. Null: there is nothing to save.
 */
export function useKeptTyping<T>(unsaved: () => Unsaved<T> | null): void {
  const latest = useRef(unsaved);
  useEffect(() => {
    latest.current = unsaved;
  });
  useEffect(() => {
    const begun = caseOnScreen();
    return () => {
      const left = latest.current();
      if (!left) return;
      const parsed = caseOnScreen() === begun ? left.parsed : otherCase;
      if (parsed.ok) void left.save(parsed.value);
      else tellUnsaved(left.label, left.typed, parsed.error.message);
    };
  }, []);
}
