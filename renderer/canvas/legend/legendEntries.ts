import type { GroupOnChart } from '../../../core/chart/groupsOnChart';
import { comparedSigns, type ComparedSign } from '../../../core/compare/comparison';
import { likelihoodTerms, type Likelihood } from '../../../core/vocabularies/likelihood';
import type { EvidenceClaim } from '../../../core/views/evidenceView';
import { stanceTerms } from '../../../core/vocabularies/stance';
import type { EdgeData, GraphElements, NodeData } from '../elements/graphElement';
import { lineSigns, type LineSign } from '../style/lineSigns';

/** What the legend explains: only what is drawn. */
export interface LegendEntries {
  readonly kinds: readonly Pick<NodeData, 'kind' | 'shape' | 'colour' | 'icon'>[];
  readonly links: {
    readonly claimed: boolean;
    readonly unsourced: boolean;
    readonly denied: boolean;
    readonly identity: boolean;
  };
  /** From the least likely to the most; `none` was judged by nobody and stands last. */
  readonly attributions: readonly (Likelihood | 'none')[];
  readonly unsourcedAttributions: boolean;
  readonly supersededAttributions: boolean;
  /** Discs on lines. */
  readonly signs: readonly LineSign[];
  /** The number behind a line's label. */
  readonly badge: boolean;
  readonly retractedLine: boolean;
  readonly retractedNode: boolean;
  readonly area: boolean;
  readonly nobody: boolean;
  readonly pinned: boolean;
  /** Entities with neighbours that are not on the chart. */
  readonly elsewhere: boolean;
  readonly notes: boolean;
  readonly callouts: boolean;
  /** Incidents with more than one hypothesis. */
  readonly rivals: boolean;
  readonly openGroups: boolean;
  readonly closedGroups: boolean;
  /** Several lines drawn as one. */
  readonly bundles: boolean;
  /** Of claims that are drawn, in the order of the vocabulary. */
  readonly stances: readonly EvidenceClaim['stance'][];
  readonly sources: boolean;
  /** Sources that repeat another. */
  readonly derived: boolean;
  /** How elements differ from what the chart is compared with. */
  readonly compared: readonly ComparedSign[];
}

/** Each kind as it is drawn where nothing else styles it; where all are styled, its shape alone. */
export function kindsOf(
  entities: readonly Pick<NodeData, 'kind' | 'shape' | 'colour' | 'icon' | 'styled'>[],
): LegendEntries['kinds'] {
  const kinds = new Map<string, LegendEntries['kinds'][number]>();
  for (const entity of entities) {
    if (entity.styled === 0) kinds.set(entity.kind, entity);
    else if (!kinds.has(entity.kind)) kinds.set(entity.kind, { ...entity, colour: 'grey' });
  }
  return [...kinds.values()];
}

export function legendEntries(
  elements: GraphElements,
  elsewhere: ReadonlyMap<string, number> = new Map(),
  openGroups: readonly GroupOnChart[] = [],
): LegendEntries {
  const nodes: NodeData[] = [];
  const lines: EdgeData[] = [];
  for (const element of elements.values()) {
    if (element.data.ghost === 1) continue;
    if (element.group === 'nodes') nodes.push(element.data);
    else lines.push(element.data);
  }
  const entities = nodes.filter(({ what }) => what === 'entity');
  const links = lines.filter(({ what }) => what === 'link');
  const attributions = lines.filter(({ what }) => what === 'attribution');
  const drawn = new Set(attributions.map(({ likelihood }) => likelihood));
  const terms = [...likelihoodTerms.map(({ term }) => term), 'none'] as const;
  const plain = links.filter(({ identity, denied }) => identity === 0 && denied === 0);
  return {
    kinds: kindsOf(entities),
    links: {
      claimed: plain.some(({ unsourced }) => unsourced === 0),
      unsourced: links.some(({ unsourced }) => unsourced === 1),
      denied: links.some(({ denied }) => denied === 1),
      identity: links.some(({ identity }) => identity === 1),
    },
    attributions: terms.filter((term) => drawn.has(term)),
    unsourcedAttributions: attributions.some(({ unsourced }) => unsourced === 1),
    supersededAttributions: attributions.some(({ superseded }) => superseded === 1),
    signs: lineSigns.filter((sign) => lines.some((line) => line[sign] === 1)),
    badge: lines.some(({ sources }) => sources > 0),
    retractedLine: lines.some(({ retracted }) => retracted === 1),
    retractedNode: nodes.some(({ retracted }) => retracted === 1),
    area: nodes.some(({ area }) => area > 0),
    nobody: nodes.some(({ what }) => what === 'hypothesis'),
    pinned: nodes.some(({ pinned }) => pinned === 1),
    elsewhere: entities.some(({ uid }) => elsewhere.has(uid)),
    notes: entities.some(({ notes }) => notes > 0),
    callouts: nodes.some(({ what }) => what === 'note'),
    openGroups: openGroups.some(({ shown }) => shown.length > 0),
    closedGroups: nodes.some(({ what }) => what === 'group'),
    bundles: lines.some(({ count }) => count > 1),
    rivals: lines.some(({ rivals }) => rivals > 1),
    stances: stanceTerms
      .map(({ term }) => term)
      .filter((term) => nodes.some(({ stance }) => stance === term)),
    sources: nodes.some(({ what }) => what === 'source'),
    derived: nodes.some(({ what, from }) => what === 'source' && from !== null),
    compared: comparedSigns.filter((sign) =>
      [...nodes, ...lines].some(({ compared }) => compared === sign),
    ),
  };
}
