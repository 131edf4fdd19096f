import { likelihoodTerms, type Likelihood } from '../../../core/vocabularies/likelihood';
import type { EdgeData, GraphElements, NodeData } from '../elements/graphElement';

/** What the legend explains: only what is drawn. */
export interface LegendEntries {
  readonly kinds: readonly Pick<NodeData, 'kind' | 'shape' | 'colour' | 'icon'>[];
  readonly links: { readonly claimed: boolean; readonly unsourced: boolean };
  /** From the least likely to the most; `none` was judged by nobody and stands last. */
  readonly attributions: readonly (Likelihood | 'none')[];
  readonly unsourcedAttributions: boolean;
  readonly rejected: boolean;
  readonly contested: boolean;
  readonly area: boolean;
  readonly nobody: boolean;
  readonly notes: boolean;
  readonly retracted: boolean;
}

export function legendEntries(elements: GraphElements): LegendEntries {
  const nodes: NodeData[] = [];
  const lines: EdgeData[] = [];
  for (const element of elements.values()) {
    if (element.group === 'nodes') nodes.push(element.data);
    else lines.push(element.data);
  }
  const entities = nodes.filter(({ what }) => what === 'entity');
  const links = lines.filter(({ what }) => what === 'link');
  const attributions = lines.filter(({ what }) => what === 'attribution');
  const drawn = new Set(attributions.map(({ likelihood }) => likelihood));
  const terms = [...likelihoodTerms.map(({ term }) => term), 'none'] as const;
  return {
    kinds: [...new Map(entities.map((entity) => [entity.kind, entity])).values()],
    links: {
      claimed: links.some(({ unsourced }) => unsourced === 0),
      unsourced: links.some(({ unsourced }) => unsourced === 1),
    },
    attributions: terms.filter((term) => drawn.has(term)),
    unsourcedAttributions: attributions.some(({ unsourced }) => unsourced === 1),
    rejected: attributions.some(({ rejected }) => rejected === 1),
    contested: lines.some(({ contested }) => contested === 1),
    area: nodes.some(({ area }) => area > 0),
    nobody: nodes.some(({ what }) => what === 'hypothesis'),
    notes: entities.some(({ notes }) => notes > 0),
    retracted: [...nodes, ...lines].some(({ retracted }) => retracted === 1),
  };
}
