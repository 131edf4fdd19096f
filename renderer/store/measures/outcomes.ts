import { create } from 'zustand';
import { outcomeOf, type MeasureOutcome } from '../../../core/graph/measures/measureOutcome';
import type { MeasureWish } from '../../../core/graph/measures/measures';
import { sliceToColumns } from '../../../core/graph/measures/sliceToColumns';
import { fail, ok, type Result } from '../../../core/result';
import type { LanguageView } from '../../../core/views/caseView';
import type { CaseColumns } from '../../../core/views/measureView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { request } from '../../client';
import { measureApart } from './measureApart';

export interface DatedOutcome extends MeasureOutcome {
  /** As believed then; null is the present. */
  readonly asOf: string | null;
  /** How many times the case had changed by then. */
  readonly changes: number;
}

interface Outcomes {
  /** What was measured last for each wish. */
  readonly last: ReadonlyMap<string, DatedOutcome>;
  /** How many changes bore on the graph of the whole case. */
  readonly changes: number;
}

/** What was measured: never stored in the case, which has only what was wished for. */
export const useOutcomes = create<Outcomes>()(() => ({ last: new Map(), changes: 0 }));

export function wishKey({ measure, scope, attributions }: MeasureWish): string {
  return [measure, scope, attributions].join(' ');
}

const graphTables: readonly string[] = [
  ...['entity', 'entity_merge', 'link', 'link_type', 'attribution', 'judgement'],
];

/** What was measured over the whole case may be of before. */
export function noteChangedTables(tables: readonly string[]): void {
  if (!tables.some((table) => graphTables.includes(table))) return;
  useOutcomes.setState(({ changes }) => ({ changes: changes + 1 }));
}

/** Another case is open. */
export function forgetOutcomes(): void {
  useOutcomes.setState({ last: new Map(), changes: 0 });
}

export interface Over {
  readonly slice: ChartSlice;
  readonly language: LanguageView;
  readonly asOf: string | null;
}

async function columnsFor(wish: MeasureWish, over: Over): Promise<Result<CaseColumns>> {
  if (wish.scope === 'chart') {
    return ok(sliceToColumns(over.slice, over.language, wish.attributions));
  }
  const { asOf } = over;
  const { attributions } = wish;
  return request('graph.columns', asOf === null ? { attributions } : { attributions, asOf });
}

/** Measures, and keeps what was found. Null: it was cancelled. */
export async function measureWish(
  wish: MeasureWish,
  over: Over,
  cancelled: AbortSignal,
  tell: (done: number) => void = () => undefined,
): Promise<Result<DatedOutcome | null>> {
  const { changes } = useOutcomes.getState();
  const columns = await columnsFor(wish, over);
  if (!columns.ok) return columns;
  if (cancelled.aborted) return ok(null);
  try {
    const task = { name: wish.measure, columns: columns.value };
    const found = await measureApart(task, cancelled, tell);
    if (found === null) return ok(null);
    const outcome = { ...outcomeOf(wish, columns.value, found), asOf: over.asOf, changes };
    useOutcomes.setState(({ last }) => ({ last: new Map(last).set(wishKey(wish), outcome) }));
    return ok(outcome);
  } catch (error) {
    return fail('measure.failed', error instanceof Error ? error.message : String(error));
  }
}
