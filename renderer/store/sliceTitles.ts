import type { Attribution } from '../../core/language/attribution';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice, SliceAttribution, SliceLink } from '../../core/views/sliceView';
import { attributionRoleTerms } from '../../core/vocabularies/attributionRole';
import { termOf } from '../../core/vocabularies/termOf';

/** The name of who a hypothesis points at. */
export function suspectName(
  { hypothesis }: Pick<Attribution, 'hypothesis'>,
  actor: string | null,
): string {
  if (hypothesis === 'unknown') return 'Unknown';
  if (hypothesis === 'other') return 'Someone else';
  return actor ?? 'An actor who is not on this chart';
}

/** A link read from its beginning to its end. */
export function linkToWords(
  language: LanguageView | undefined,
  type: string,
  from: string | null,
  to: string | null,
): string {
  const label = language?.linkTypes.find(({ key }) => key === type)?.label ?? type;
  return `${from ?? '…'} ${label} ${to ?? '…'}`;
}

/** Who is held to have done what. */
export function attributionToWords(
  attribution: Pick<Attribution, 'hypothesis' | 'role'>,
  actor: string | null,
  incident: string | null,
): string {
  const { verb } = termOf(attributionRoleTerms, attribution.role);
  return `${suspectName(attribution, actor)} ${verb} ${incident ?? '…'}`;
}

/** The name of an entity on the chart. Null: it is not there. */
export function nameOn(slice: ChartSlice, uid: Uid | null): string | null {
  return slice.nodes.find((node) => node.uid === uid)?.name ?? null;
}

export function linkTitle(slice: ChartSlice, language: LanguageView, link: SliceLink): string {
  return linkToWords(language, link.type, nameOn(slice, link.from), nameOn(slice, link.to));
}

export function attributionTitle(slice: ChartSlice, attribution: SliceAttribution): string {
  const { actor, incident } = attribution;
  return attributionToWords(attribution, nameOn(slice, actor), nameOn(slice, incident));
}

/** What the window calls a thing on the chart. Null: it is not on this chart. */
export function titleOnChart(slice: ChartSlice, language: LanguageView, uid: Uid): string | null {
  const name = nameOn(slice, uid);
  if (name !== null) return name;
  const link = slice.links.find((candidate) => candidate.uid === uid);
  if (link) return linkTitle(slice, language, link);
  const attribution = slice.attributions.find((candidate) => candidate.uid === uid);
  return attribution ? attributionTitle(slice, attribution) : null;
}
