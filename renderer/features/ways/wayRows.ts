import type { Uid } from '../../../core/uid';
import type { WayLine, WaysView } from '../../../core/views/graphView';
import type { ChartSlice } from '../../../core/views/sliceView';

type Way = WaysView['pairs'][number]['ways'][number];

/** One line of the list of ways. */
export type WayRow =
  | { readonly type: 'heading'; readonly key: string; readonly text: string }
  | { readonly type: 'more'; readonly key: string; readonly text: string }
  | { readonly type: 'way'; readonly key: string; readonly way: Way; readonly missing: number }
  | {
      readonly type: 'shared';
      readonly key: string;
      readonly entity: Uid;
      readonly of: readonly Uid[];
      readonly missing: number;
    };

interface RowsAsked {
  readonly view: WaysView;
  readonly onChart: ReadonlySet<Uid>;
  readonly nameOf: (uid: Uid) => string;
  readonly sourced: boolean;
}

function stepsInWords(count: number): string {
  return count === 1 ? '1 step' : `${String(count)} steps`;
}

function headingOf({ from, to, total, ways }: WaysView['pairs'][number], asked: RowsAsked): string {
  const ends = `${asked.nameOf(from)} – ${asked.nameOf(to)}`;
  const [first] = ways;
  if (!first) return `${ends}: no way`;
  const many = total === 1 ? '1 way' : `${total.toLocaleString('en')} ways`;
  const how = asked.sourced ? 'best sourced' : 'shortest';
  return `${ends}: ${many}, ${how}, ${stepsInWords(first.entities.length - 1)}`;
}

/** The rows of all pairs, and then of what they share. */
export function wayRows(asked: RowsAsked): readonly WayRow[] {
  const { view, onChart } = asked;
  const missingOf = (uids: readonly Uid[]): number =>
    uids.filter((uid) => !onChart.has(uid)).length;
  const pairs = view.pairs.flatMap((pair): WayRow[] => {
    const key = `${pair.from} ${pair.to}`;
    const left = pair.total - pair.ways.length;
    return [
      { type: 'heading', key, text: headingOf(pair, asked) },
      ...pair.ways.map((way, index): WayRow => ({
        type: 'way',
        key: `${key} ${String(index)}`,
        way,
        missing: missingOf(way.entities),
      })),
      ...(left > 0 && pair.ways.length > 0
        ? [
            {
              type: 'more',
              key: `${key} more`,
              text: `The first ${String(pair.ways.length)} of ${pair.total.toLocaleString('en')}`,
            } as const,
          ]
        : []),
    ];
  });
  const shared = view.shared.map(({ entity, of }): WayRow => ({
    type: 'shared',
    key: `shared ${entity}`,
    entity,
    of,
    missing: missingOf([entity, ...of]),
  }));
  const left = view.sharedTotal - shared.length;
  return [
    ...pairs,
    ...(shared.length === 0
      ? []
      : [
          {
            type: 'heading',
            key: 'shared',
            text: `Next to more than one of them: ${view.sharedTotal.toLocaleString('en')}`,
          } as const,
          ...shared,
        ]),
    ...(left > 0
      ? [
          {
            type: 'more',
            key: 'shared more',
            text: `The first ${String(shared.length)} of ${view.sharedTotal.toLocaleString('en')}`,
          } as const,
        ]
      : []),
  ];
}

/** The entities of a row, in the order of its way. */
export function entitiesOf(row: WayRow): readonly Uid[] {
  if (row.type === 'way') return row.way.entities;
  return row.type === 'shared' ? [row.of[0] ?? '', row.entity, ...row.of.slice(1)] : [];
}

/** What a row keeps bright on the graph: its entities, and the lines between them. */
export function trailOf(row: WayRow, slice: ChartSlice): ReadonlySet<Uid> {
  if (row.type === 'way') {
    const lines = row.way.steps.flat().map(({ uid }) => uid);
    return new Set([...row.way.entities, ...lines]);
  }
  if (row.type !== 'shared') return new Set();
  const ends = new Set(row.of);
  const joins = (one: Uid, other: Uid | null): boolean =>
    (one === row.entity && other !== null && ends.has(other)) ||
    (other === row.entity && ends.has(one));
  const lines = [
    ...slice.links.filter(({ from, to }) => joins(from, to)),
    ...slice.attributions.filter(({ incident, actor }) => joins(incident, actor)),
  ];
  return new Set([row.entity, ...row.of, ...lines.map(({ uid }) => uid)]);
}

/** How many steps of a way rest on nothing, and how many only on hypotheses. */
export function weakSteps(way: Way): { readonly unsourced: number; readonly hypotheses: number } {
  const every = (test: (line: WayLine) => boolean): number =>
    way.steps.filter((lines) => lines.every(test)).length;
  return {
    unsourced: every(({ claimCount }) => claimCount === 0),
    hypotheses: every(({ via }) => via === 'attribution'),
  };
}
