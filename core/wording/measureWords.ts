import type { MeasureOutcome } from '../graph/measures/measureOutcome';
import type { MeasureName, MeasureWish } from '../graph/measures/measures';
import { SAMPLED } from '../graph/measures/pivotsOf';

interface MeasureForm {
  readonly label: string;
  /** What the number means, in one sentence. */
  readonly meaning: string;
  readonly unit: 'percent' | 'number' | 'group';
}

export const measureForms: Readonly<Record<MeasureName, MeasureForm>> = {
  degree: {
    label: 'Degree',
    meaning: 'With how many others each is linked; several lines between the same two count once.',
    unit: 'number',
  },
  betweenness: {
    label: 'Betweenness',
    meaning:
      'On what share of the shortest ways between two others each lies, whichever way the arrows point.',
    unit: 'percent',
  },
  pagerank: {
    label: 'PageRank',
    meaning:
      'How much of the time someone would be there who follows lines along their arrows, and now and then begins anew anywhere.',
    unit: 'percent',
  },
  closeness: {
    label: 'Closeness',
    meaning:
      'How near all others are on average (harmonic): 1 is next to all of them, and those that cannot be reached count 0.',
    unit: 'number',
  },
  brokers: {
    label: 'Brokers',
    meaning:
      'Burt’s effective size: the number of neighbours, less how much these are linked with each other. High is between those who do not know each other.',
    unit: 'number',
  },
  communities: {
    label: 'Communities',
    meaning:
      'Groups with more links inside than chance would give them (Louvain); another method may draw other borders.',
    unit: 'group',
  },
  components: {
    label: 'Components',
    meaning: 'Parts between which no line leads.',
    unit: 'group',
  },
};

/** A value as it is read: groups are counted from 1. */
export function measureToText(measure: MeasureName, value: number): string {
  const { unit } = measureForms[measure];
  if (unit === 'group') return String(value + 1);
  if (Number.isInteger(value) && unit === 'number') return value.toLocaleString('en');
  const shown = unit === 'percent' ? value * 100 : value;
  const digits = shown === 0 || shown >= 100 ? 0 : shown >= 10 ? 1 : shown >= 0.1 ? 2 : 4;
  return `${shown.toFixed(digits)}${unit === 'percent' ? ' %' : ''}`;
}

function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}

/** Over what it was measured, and that this is not the world. */
export function basisToWords(
  { nodes, links, attributions, wish, sampled }: MeasureOutcome,
  { filter, cutOff }: { readonly filter: string; readonly cutOff: string },
): string {
  const lines = counted(links, 'recorded link', 'recorded links');
  const hypotheses = wish.attributions
    ? ` and ${counted(attributions, 'hypothesis', 'hypotheses')}`
    : ', without hypotheses,';
  const scope = wish.scope === 'case' ? 'in the whole case' : `on this chart (filters: ${filter})`;
  const sample = sampled
    ? ` Estimated from the ways of ${SAMPLED.toLocaleString('en')} entities, always the same ones.`
    : '';
  return (
    `Over ${lines}${hypotheses} between ${counted(nodes, 'entity', 'entities')} ${scope}, ${cutOff}: ` +
    `it measures what is recorded, not the world.${sample}`
  );
}

/** What a size or a colour stands for, in a legend. */
export function wishToText({ measure, scope, attributions }: MeasureWish): string {
  const notes = [
    scope === 'case' ? 'whole case' : 'this chart',
    attributions ? 'with hypotheses' : 'links only',
  ];
  return `${measureForms[measure].label.toLowerCase().replace('pagerank', 'PageRank')} (${notes.join(', ')})`;
}
