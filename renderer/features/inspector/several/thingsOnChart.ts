import type { Likelihood } from '../../../../core/vocabularies/likelihood';
import type { Uid } from '../../../../core/uid';
import type { LanguageView } from '../../../../core/views/caseView';
import type { ChartSlice } from '../../../../core/views/sliceView';
import { attributionToWords, linkToWords } from '../../../store/sliceTitles';

/** What a list says of something that stands on the chart. */
export type ThingOnChart = { readonly title: string } & (
  | { readonly word: 'entity'; readonly kind: string }
  | { readonly word: 'link'; readonly sourced: boolean }
  | { readonly word: 'attribution'; readonly likelihood: Likelihood | null }
);

/** All of them at once: a long list would look through the chart for each of its lines. */
export function thingsOnChart(
  slice: ChartSlice,
  language: LanguageView,
): ReadonlyMap<Uid, ThingOnChart> {
  const names = new Map(slice.nodes.map(({ uid, name }) => [uid, name]));
  const nameOf = (uid: Uid | null): string | null =>
    uid === null ? null : (names.get(uid) ?? null);
  const things = new Map<Uid, ThingOnChart>();
  for (const { uid, name, kind } of slice.nodes) {
    things.set(uid, { word: 'entity', title: name, kind });
  }
  for (const { uid, type, from, to, claimCount } of slice.links) {
    const title = linkToWords(language, type, nameOf(from), nameOf(to));
    things.set(uid, { word: 'link', title, sourced: claimCount > 0 });
  }
  for (const attribution of slice.attributions) {
    const { uid, actor, incident, likelihood } = attribution;
    const title = attributionToWords(attribution, nameOf(actor), nameOf(incident));
    things.set(uid, { word: 'attribution', title, likelihood });
  }
  return things;
}
