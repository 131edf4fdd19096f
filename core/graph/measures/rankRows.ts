import type { MeasureOutcome } from './measureOutcome';

export type RankRow =
  | {
      readonly type: 'entity';
      readonly node: number;
      /** Equal values have equal ranks; of groups it is the number of the group. */
      readonly rank: number;
      readonly value: number;
      /** Of the most, from 0 to 1. */
      readonly share: number;
    }
  | { readonly type: 'group'; readonly group: number; readonly size: number };

/** A list that may have very many rows: each is made when it is drawn. */
export interface RankRows {
  readonly length: number;
  readonly at: (index: number) => RankRow | undefined;
}

function rowsOfValues(values: Float64Array, order: Int32Array): RankRows {
  const ranks = new Int32Array(order.length);
  for (let index = 0; index < order.length; index += 1) {
    const isTied = index > 0 && values[order[index]!] === values[order[index - 1]!];
    ranks[index] = isTied ? ranks[index - 1]! : index + 1;
  }
  const most = order.length > 0 ? values[order[0]!]! : 0;
  return {
    length: order.length,
    at: (index) => {
      const node = order[index];
      if (node === undefined) return undefined;
      const value = values[node]!;
      return {
        type: 'entity',
        node,
        rank: ranks[index]!,
        value,
        share: most > 0 ? value / most : 0,
      };
    },
  };
}

/** The heading of a group is row `starts[group]`, and its members follow. */
function rowsOfGroups(sizes: Int32Array, order: Int32Array): RankRows {
  const starts = new Int32Array(sizes.length + 1);
  for (let group = 0; group < sizes.length; group += 1) {
    starts[group + 1] = starts[group]! + sizes[group]! + 1;
  }
  const groupAt = (index: number): number => {
    let [low, high] = [0, sizes.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    length: starts[sizes.length]!,
    at: (index) => {
      if (index < 0 || index >= starts[sizes.length]!) return undefined;
      const group = groupAt(index);
      if (starts[group] === index) return { type: 'group', group, size: sizes[group]! };
      const node = order[index - group - 1]!;
      return { type: 'entity', node, rank: group + 1, value: group, share: 0 };
    },
  };
}

/** What was measured as a list: the most first, or group by group. */
export function rankRows({
  measured,
  order,
}: Pick<MeasureOutcome, 'measured' | 'order'>): RankRows {
  return measured.type === 'values'
    ? rowsOfValues(measured.values, order)
    : rowsOfGroups(measured.groups.sizes, order);
}
