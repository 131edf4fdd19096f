import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice, SliceAttribution, SliceLink } from '../../core/views/sliceView';
import { attributionRoleTerms } from '../../core/vocabularies/attributionRole';
import { termOf } from '../../core/vocabularies/termOf';

/** The name of who a hypothesis points at. */
export function suspectName(
  { hypothesis }: Pick<SliceAttribution, 'hypothesis'>,
  actor: string | null,
): string {
  if (hypothesis === 'unknown') return 'Unknown';
  if (hypothesis === 'other') return 'Someone else';
  return actor ?? 'An actor who is not on this chart';
}

/** The name of an entity on the chart. Null: it is not there. */
export function nameOn(slice: ChartSlice, uid: Uid | null): string | null {
  return slice.nodes.find((node) => node.uid === uid)?.name ?? null;
}

export function linkTitle(slice: ChartSlice, language: LanguageView, link: SliceLink): string {
  const label = language.linkTypes.find(({ key }) => key === link.type)?.label ?? link.type;
  return `${nameOn(slice, link.from) ?? '…'} ${label} ${nameOn(slice, link.to) ?? '…'}`;
}

export function attributionTitle(slice: ChartSlice, attribution: SliceAttribution): string {
  const who = suspectName(attribution, nameOn(slice, attribution.actor));
  const { verb } = termOf(attributionRoleTerms, attribution.role);
  return `${who} ${verb} ${nameOn(slice, attribution.incident) ?? '…'}`;
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
