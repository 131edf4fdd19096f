import type { Uid } from '../../core/uid';
import type { ChartSlice, SliceAttribution } from '../../core/views/sliceView';
import { attributionStatusTerms } from '../../core/vocabularies/attributionStatus';
import { termOf } from '../../core/vocabularies/termOf';
import { attributionSentences } from '../../core/wording/attributionSentences';

interface AttributionInWords {
  readonly uid: Uid;
  /** How likely it is, and how sure we are of that: two sentences, as ICD 203 wants it. */
  readonly sentences: string;
  /** What is to be known beside: that it is rejected, or that no claim supports it. */
  readonly standing: string | null;
}

function standingOf({ status, retracted, claimCount, contested }: SliceAttribution): string | null {
  const parts = [
    retracted && 'retracted',
    status !== 'open' && termOf(attributionStatusTerms, status).label.toLowerCase(),
    claimCount === 0 && 'no source claims it',
    contested && 'contested',
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : `(${parts.join(', ')})`;
}

/** All hypotheses of a chart as sentences, those about one incident together. */
export function attributionsInWords({
  nodes,
  attributions,
}: Pick<ChartSlice, 'nodes' | 'attributions'>): readonly AttributionInWords[] {
  const names = new Map(nodes.map(({ uid, name }) => [uid, name]));
  const order = new Map(nodes.map(({ uid }, index) => [uid, index]));
  return [...attributions]
    .sort((one, other) => (order.get(one.incident) ?? 0) - (order.get(other.incident) ?? 0))
    .map((attribution) => {
      const { uid, actor, incident } = attribution;
      const who = actor === null ? null : (names.get(actor) ?? null);
      return {
        uid,
        sentences: attributionSentences(attribution, who, names.get(incident) ?? '').join(' '),
        standing: standingOf(attribution),
      };
    });
}
