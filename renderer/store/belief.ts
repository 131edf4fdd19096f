import { fail, type Failed } from '../../core/result';
import { asOfToWords } from '../../core/wording/asOfToWords';
import { tell, useNotices } from './notices';
import { useWorkbench } from './workbench';

/** Sets the whole window to what was believed at the end of a day or at a moment; null is today. */
export function believeAsOf(asOf: string | null): void {
  useWorkbench.getState().setAsOf(asOf);
  useNotices.getState().dismissOfDay();
}

/** Nothing is changed while the past is shown, and why is told. Null: today is shown. */
export function refuseInPast(): Failed | null {
  const { asOf } = useWorkbench.getState();
  if (asOf === null) return null;
  const text = `This is the case as believed on ${asOfToWords(asOf)}. The past cannot be changed: go back to today first.`;
  tell({
    tone: 'info',
    ofDay: true,
    text,
    action: { label: 'Back to today', run: () => believeAsOf(null) },
  });
  return fail('case.past', text);
}
