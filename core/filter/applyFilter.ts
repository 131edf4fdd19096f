import { placesInSlice } from '../places/placesInSlice';
import { distanceKm } from '../query/distanceKm';
import type { Uid } from '../uid';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice, SliceAttribution, SliceLink, SliceNode } from '../views/sliceView';
import { isFiltering, NOT_GIVEN, type ChartFilter, type FilterFacet } from './chartFilter';
import { holdsWords } from './holdsWords';
import { liesInTime } from './liesInTime';

export interface LeftOut {
  readonly entities: number;
  readonly links: number;
  readonly attributions: number;
}

export interface Filtered {
  /** All that the filter lets through. */
  readonly slice: ChartSlice;
  readonly leftOut: LeftOut;
  /** The uids of what is left out. */
  readonly without: ReadonlySet<Uid>;
}

const nothing: LeftOut = { entities: 0, links: 0, attributions: 0 };

type Line = SliceLink | SliceAttribution;

/** What a term of a facet is asked of. */
function passes(filter: ChartFilter, facet: FilterFacet, term: string | null): boolean {
  return !filter.without?.[facet]?.includes(term ?? NOT_GIVEN);
}

/** What is at several places is near where one of them is. */
function nearness(
  { near }: ChartFilter,
  slice: ChartSlice,
  language: Pick<LanguageView, 'kinds'>,
): (node: SliceNode) => boolean {
  if (!near) return () => true;
  const placesOf = placesInSlice(slice, language);
  return (node) => {
    const places = placesOf(node);
    return places.length === 0
      ? near.unplaced
      : places.some(({ at }) => at.position && distanceKm(near, at.position) <= near.km);
  };
}

function showsNode(
  filter: ChartFilter,
  hidden: ReadonlySet<Uid>,
  incidentKinds: ReadonlySet<string>,
  node: SliceNode,
): boolean {
  if (hidden.has(node.uid) || !passes(filter, 'kind', node.kind)) return false;
  if (filter.withoutRetracted && node.retracted) return false;
  // Actors and places last; what happened has a time.
  if (!filter.when || !incidentKinds.has(node.kind)) return true;
  return liesInTime(filter.when, node.when) ?? filter.when.undated;
}

const asksClaims = ({ without, sources }: ChartFilter): boolean =>
  sources !== undefined ||
  without?.stance !== undefined ||
  without?.reliability !== undefined ||
  without?.credibility !== undefined;

/** One claim has to pass all that is asked of claims. A line without claims has none to be asked. */
function showsClaims(filter: ChartFilter, { said }: Line): boolean {
  if (!asksClaims(filter)) return true;
  if (said.length === 0) return filter.sources === undefined;
  return said.some(
    ({ source, stance, reliability, credibility }) =>
      (filter.sources?.includes(source) ?? true) &&
      passes(filter, 'stance', stance) &&
      passes(filter, 'reliability', reliability) &&
      passes(filter, 'credibility', credibility),
  );
}

function showsLine(filter: ChartFilter, line: Line): boolean {
  if (filter.withoutRetracted && line.retracted) return false;
  if (filter.only === 'unsourced' && line.claimCount > 0) return false;
  if (filter.only === 'contested' && !line.contested) return false;
  return showsClaims(filter, line);
}

function showsLink(filter: ChartFilter, link: SliceLink): boolean {
  if (!passes(filter, 'linkType', link.type)) return false;
  // A link without a date is taken to last.
  if (filter.when && liesInTime(filter.when, link.when) === false) return false;
  return showsLine(filter, link);
}

function showsAttribution(filter: ChartFilter, attribution: SliceAttribution): boolean {
  return (
    passes(filter, 'likelihood', attribution.likelihood) &&
    passes(filter, 'confidence', attribution.confidence) &&
    passes(filter, 'status', attribution.status) &&
    showsLine(filter, attribution)
  );
}

/**
 * What a filter lets through. A line goes with each of its ends, and a callout with what it is
 * about. Of entities, those whose kind behaves like an incident have a time.
 */
export function applyFilter(
  slice: ChartSlice,
  filter: ChartFilter,
  { kinds }: Pick<LanguageView, 'kinds'>,
): Filtered {
  if (!isFiltering(filter)) return { slice, leftOut: nothing, without: new Set() };
  const incidentKinds = new Set(
    kinds.filter(({ base }) => base === 'incident').map(({ key }) => key),
  );
  const hidden = new Set(filter.hidden);
  const holds = holdsWords(filter.text, kinds);
  const liesNear = nearness(filter, slice, { kinds });
  const nodes = slice.nodes.filter(
    (node) => showsNode(filter, hidden, incidentKinds, node) && holds(node) && liesNear(node),
  );
  const shown = new Set(nodes.map(({ uid }) => uid));
  const links = slice.links.filter(
    (link) => shown.has(link.from) && shown.has(link.to) && showsLink(filter, link),
  );
  const attributions = slice.attributions.filter(
    (attribution) =>
      shown.has(attribution.incident) &&
      (attribution.actor === null || shown.has(attribution.actor)) &&
      showsAttribution(filter, attribution),
  );
  const lines: readonly Line[] = [...links, ...attributions];
  for (const { uid } of lines) shown.add(uid);
  const cited = new Set(lines.flatMap(({ said }) => said.map(({ source }) => source)));
  const all = [...slice.nodes, ...slice.links, ...slice.attributions];
  return {
    slice: {
      ...slice,
      nodes,
      links,
      attributions,
      callouts: slice.callouts.filter(({ about }) => about === null || shown.has(about)),
      sources: slice.sources.filter(({ uid }) => cited.has(uid)),
    },
    leftOut: {
      entities: slice.nodes.length - nodes.length,
      links: slice.links.length - links.length,
      attributions: slice.attributions.length - attributions.length,
    },
    without: new Set(all.map(({ uid }) => uid).filter((uid) => !shown.has(uid))),
  };
}
