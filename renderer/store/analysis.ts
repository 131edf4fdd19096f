import { create } from 'zustand';
import type { MeasureWish } from '../../core/graph/measures/measures';
import { cutOffToText } from '../../core/wording/cutOffToText';
import { filterToText } from '../../core/wording/filterToText';
import { basisToWords } from '../../core/wording/measureWords';
import { shownOnScreen } from './filter';
import { languageOnScreen, sliceOnScreen } from './sliceOnScreen';
import { measureWish, type DatedOutcome } from './measures/outcomes';
import { useWorkbench } from './workbench';

interface Analysis {
  readonly wish: MeasureWish;
  readonly outcome: DatedOutcome | null;
  /** Over what it was measured, in words. */
  readonly basis: string;
  /** From 0 to 1; null: nothing is being measured. */
  readonly progress: number | null;
  readonly failure: string | null;
  readonly setWish: (change: Partial<MeasureWish>) => void;
}

const usual: MeasureWish = { measure: 'degree', scope: 'chart', attributions: false };

let running: AbortController | null = null;

/** What is measured in the panel, and what was found there. */
export const useAnalysis = create<Analysis>()((set) => ({
  wish: usual,
  outcome: null,
  basis: '',
  progress: null,
  failure: null,
  setWish: (change) => set(({ wish }) => ({ wish: { ...wish, ...change } })),
}));

export function cancelAnalysis(): void {
  running?.abort();
  running = null;
  useAnalysis.setState({ progress: null });
}

export function forgetAnalysis(): void {
  cancelAnalysis();
  useAnalysis.setState({ outcome: null, failure: null });
}

/** Measures what the panel asks for. Begun again, it ends what was going on. */
export async function analyse(): Promise<void> {
  const [slice, language] = [shownOnScreen(), languageOnScreen()];
  if (!slice || !language) return;
  cancelAnalysis();
  const cancelling = new AbortController();
  running = cancelling;
  useAnalysis.setState({ progress: 0, failure: null });
  const { wish } = useAnalysis.getState();
  const names = { language, sources: sliceOnScreen()?.sources ?? slice.sources };
  const filter = filterToText(slice.chart, names);
  const over = { slice, language, asOf: useWorkbench.getState().asOf };
  const result = await measureWish(wish, over, cancelling.signal, (progress) => {
    if (running === cancelling) useAnalysis.setState({ progress });
  });
  if (running !== cancelling) return;
  running = null;
  if (!result.ok) useAnalysis.setState({ progress: null, failure: result.error.message });
  else if (result.value) {
    const outcome = result.value;
    const basis = basisToWords(outcome, { filter, cutOff: cutOffToText(outcome.asOf) });
    useAnalysis.setState({ progress: null, outcome, basis });
  }
}
