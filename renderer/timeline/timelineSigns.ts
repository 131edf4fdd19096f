import { dateStretches, type DateStretch } from '../../core/timeline/dateStretches';
import type { Kind } from '../../core/language/kind';
import type { TimelineItem } from './timelineItems';

/** What a legend explains, in the order in which it does. */
const timelineSigns = [
  'day',
  'span',
  'within',
  'soft',
  'vague',
  'unknown',
  'open',
  'several',
  'retracted',
] as const;

export type TimelineSign = (typeof timelineSigns)[number];

export interface SignsOnTimeline {
  /** Of incidents that are drawn, in the order of the language. */
  readonly kinds: readonly Kind[];
  readonly links: boolean;
  readonly signs: readonly TimelineSign[];
}

function signsOf(stretch: DateStretch): readonly TimelineSign[] {
  const { kind, start, end } = stretch;
  const ends = [start, end];
  const isSoft = ends.some(({ soft }) => soft);
  return [
    kind,
    ...(isSoft ? (['soft'] as const) : []),
    ...(ends.some(({ outer, inner }) => typeof outer === 'number' && inner !== outer)
      ? (['vague'] as const)
      : []),
    ...(ends.some(({ outer }) => outer === 'unknown') ? (['unknown'] as const) : []),
    ...(ends.some(({ outer }) => outer === 'open') ? (['open'] as const) : []),
  ];
}

/** The signs that these are drawn with, and no other. */
export function signsOnTimeline(
  {
    drawn,
    named,
  }: {
    /** One by one along the axis. */
    readonly drawn: readonly TimelineItem[];
    /** By their names alone: they stand nowhere in time. */
    readonly named: readonly TimelineItem[];
  },
  kinds: readonly Kind[],
): SignsOnTimeline {
  const found = new Set<TimelineSign>();
  for (const { when } of drawn) {
    const stretches = dateStretches(when?.date ?? '');
    for (const sign of stretches.flatMap(signsOf)) found.add(sign);
    if (stretches.length > 1) found.add('several');
  }
  const all = [...drawn, ...named];
  if (all.some(({ retracted }) => retracted)) found.add('retracted');
  const shown = new Set(all.map(({ kind }) => kind?.key));
  return {
    kinds: kinds.filter(({ key }) => shown.has(key)),
    links: all.some(({ kind }) => kind === null),
    signs: timelineSigns.filter((sign) => found.has(sign)),
  };
}
