import type { ReactElement } from 'react';
import { lastMomentOf } from '../../core/asOf';
import type { Compared, Difference } from '../../core/compare/comparison';
import type { Judgement } from '../../core/language/attribution';
import type { Uid } from '../../core/uid';
import { useCompareWish } from '../store/comparison';
import { useRequest } from '../store/useRequest';
import { useWorkbench } from '../store/workbench';
import { Moment } from './Moment';
import './compared.css';

/** After the earlier of two days and by the later one; null is today. */
function judgedBetween(
  judgements: readonly Judgement[],
  ...days: readonly [string | null, string | null]
): Judgement | undefined {
  const [from = '', to = ''] = days.map((day) => (day === null ? '9' : lastMomentOf(day))).sort();
  return judgements.findLast(({ recordedAt }) => recordedAt > from && recordedAt <= to);
}

/** By whom, when and why a hypothesis was judged otherwise. */
function JudgedWhy({ uid }: { readonly uid: Uid }): ReactElement | null {
  const wish = useCompareWish();
  const asOf = useWorkbench((state) => state.asOf);
  const record = useRequest('attribution.record', { uid }, { asOf: null }).data;
  if (!wish || !('asOf' in wish.with) || !record) return null;
  const judgement = judgedBetween(record.judgements, asOf, wish.with.asOf);
  if (!judgement) return null;
  const { recordedBy, recordedAt, reason } = judgement;
  return (
    <span className="compared-why">
      judged by <bdi>{recordedBy}</bdi> on <Moment at={recordedAt} />
      {reason === '' ? ', no reason given' : <>, because “{reason}”</>}
    </span>
  );
}

interface ComparedDifferencesProps extends Compared {
  readonly differences: readonly Difference[];
}

/** What is recorded or judged otherwise, from one to the other in words. */
export function ComparedDifferences(props: ComparedDifferencesProps): ReactElement | null {
  const { uid, word, differences } = props;
  if (differences.length === 0) return null;
  return (
    <span className="compared-differences">
      {differences.map(({ what, from, to }) => (
        <span key={what} className="compared-difference">
          <span className="muted">{what}</span> <bdi>{from}</bdi> → <bdi>{to}</bdi>
        </span>
      ))}
      {word === 'attribution' && differences.some(({ judged }) => judged) && (
        <JudgedWhy uid={uid} />
      )}
    </span>
  );
}
