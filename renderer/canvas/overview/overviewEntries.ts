import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { kindsOf, type LegendEntries } from '../legend/legendEntries';
import type { OverviewModel } from './overviewModel';

/** What the legend explains of a large chart: what is drawn in detail, and what the overview draws. */
export function overviewEntries(
  { arrays }: Pick<OverviewModel, 'arrays'>,
  detail: LegendEntries,
): LegendEntries {
  const nodes = arrays.nodeLooks.filter(({ ghost }) => !ghost);
  const lines = arrays.lineLooks.filter(({ ghost }) => !ghost);
  const links = lines.filter(({ what }) => what === 'link');
  const judged = new Set(lines.map(({ likelihood }) => likelihood));
  const terms = [...likelihoodTerms.map(({ term }) => term), 'none'] as const;
  const entities = nodes.filter(({ what }) => what === 'entity');
  return {
    ...detail,
    kinds: kindsOf(entities.map((look) => ({ ...look, styled: look.styled ? 1 : 0 }))),
    links: {
      claimed: links.some(({ unsourced, denied, identity }) => !unsourced && !denied && !identity),
      unsourced: links.some(({ unsourced }) => unsourced),
      denied: links.some(({ denied }) => denied),
      identity: detail.links.identity,
    },
    attributions: terms.filter((term) => judged.has(term)),
    unsourcedAttributions: lines.some(({ what, unsourced }) => what === 'attribution' && unsourced),
    supersededAttributions: lines.some(({ superseded }) => superseded),
    retractedLine: lines.some(({ retracted }) => retracted),
    retractedNode: nodes.some(({ retracted }) => retracted),
    closedGroups: nodes.some(({ what }) => what === 'group'),
    nobody: nodes.some(({ what }) => what === 'hypothesis'),
  };
}

interface Overviewed {
  /** Nothing is drawn in detail. */
  readonly isFar: boolean;
  readonly evidenceShown: boolean;
  /** A picture cannot be zoomed into. */
  readonly isPicture: boolean;
}

/** What an overview does not show, for the legend. */
export function overviewWords({ isFar, evidenceShown, isPicture }: Overviewed): readonly string[] {
  const detail = 'icons, signs, labels of lines, notes and areas';
  return [
    isFar
      ? `Overview: lines are straight, contested ones broken, and where they are many those in doubt are paler. ${isPicture ? 'Not drawn are' : 'Zoom in for'} ${detail}.`
      : 'Lines that lead far out of sight are drawn plainly, as in the overview.',
    ...(evidenceShown ? ['Claims and sources are not drawn on a chart of this size.'] : []),
  ];
}
