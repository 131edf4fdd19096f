import type { Uid } from '../../../core/uid';

interface Line {
  readonly uid: Uid;
  readonly from: Uid;
  readonly to: Uid;
}

/** Lines of one sort between the same two symbols. */
export interface Bundle<T extends Line> {
  readonly id: string;
  /** Of the symbols; the first line runs from the one to the other. */
  readonly from: string;
  readonly to: string;
  readonly lines: readonly T[];
  /** Its place among the bundles of the same two symbols, 0 for the first. */
  readonly lane: number;
}

/** So many lines between the same two symbols are drawn one by one. */
const MOST_APART = 3;

/**
 * The lines to draw between symbols. A line between marks of one symbol is not seen, and many of the
 * same two symbols are one that counts them. `between` names the symbols of a line's ends.
 */
export function bundleLines<T extends Line>(
  lines: readonly T[],
  between: (line: T) => readonly [from: string, to: string] | null,
): readonly Bundle<T>[] {
  const pairs = new Map<string, { from: string; to: string; line: T }[]>();
  for (const line of lines) {
    const ends = between(line);
    if (!ends || ends[0] === ends[1]) continue;
    const [from, to] = ends;
    const key = from < to ? `${from} ${to}` : `${to} ${from}`;
    const pair = pairs.get(key);
    if (pair) pair.push({ from, to, line });
    else pairs.set(key, [{ from, to, line }]);
  }
  return [...pairs].flatMap(([key, all]): readonly Bundle<T>[] => {
    if (all.length <= MOST_APART) {
      return all.map(({ from, to, line }, lane) => ({
        id: line.uid,
        from,
        to,
        lines: [line],
        lane,
      }));
    }
    const [first] = all;
    if (!first) return [];
    const { from, to } = first;
    return [{ id: `bundle:${key}`, from, to, lines: all.map(({ line }) => line), lane: 0 }];
  });
}
