import type { Hops } from '../../../core/graph/hopsFrom';
import type { AroundKey } from '../../../core/views/graphView';
import type { CurrentGraph } from './currentGraph';
import { FIRST_LINK_CODE, isLinkCode, roleOfCode } from './graphCodes';

/** More than a code of a line can be. */
const CODES = 0x10000;

interface AroundGroup {
  readonly key: AroundKey;
  readonly name: string;
  /** Of those in it, how many are not on the chart, and how many are. */
  fresh: number;
  shown: number;
}

/** In which groups each of what was reached is: entries in chains, as most have one and hubs thousands. */
interface GroupsAround {
  readonly all: readonly AroundGroup[];
  /** By place in the hops: its first entry; -1 where it has none. */
  readonly first: Int32Array;
  /** By entry: the next one of the same place, or -1; and its group. */
  readonly next: readonly number[];
  readonly groups: readonly AroundGroup[];
}

export function writeAroundKey({ kind, via, type }: AroundKey): string {
  return `${kind} ${via} ${type}`;
}

/** Makes each group once. */
function groupMaker({ types }: CurrentGraph, kindKeys: ReadonlyMap<number, string>) {
  const known = new Map<number, AroundGroup>();
  const all: AroundGroup[] = [];
  const groupOf = (kindId: number, code: number): AroundGroup => {
    const number = kindId * CODES + code;
    const made = known.get(number);
    if (made) return made;
    const kind = kindKeys.get(kindId) ?? '';
    const key: AroundKey = isLinkCode(code)
      ? { kind, via: 'link', type: types[code - FIRST_LINK_CODE]?.key ?? '' }
      : { kind, via: 'attribution', type: roleOfCode(code) };
    const name = writeAroundKey(key);
    // A role has two codes.
    let group = all.find((one) => one.name === name);
    if (!group) {
      group = { key, name, fresh: 0, shown: 0 };
      all.push(group);
    }
    known.set(number, group);
    return group;
  };
  return { all, groupOf };
}

/** The groups of what was reached: all types of line that lead one step on. */
export function groupsAround(
  current: CurrentGraph,
  { nodes, steps }: Hops,
  kindKeys: ReadonlyMap<number, string>,
): GroupsAround {
  const { starts, ends, sorts, kinds, scratch } = current.graph;
  const { near: placeOf } = scratch;
  const { all, groupOf } = groupMaker(current, kindKeys);
  const first = new Int32Array(nodes.length).fill(-1);
  const next: number[] = [];
  const groups: AroundGroup[] = [];
  const isIn = (place: number, group: AroundGroup): boolean => {
    for (let entry = first[place]!; entry >= 0; entry = next[entry]!) {
      if (groups[entry] === group) return true;
    }
    return false;
  };
  for (let place = 0; place < nodes.length; place += 1) placeOf[nodes[place]!] = place;
  const last = steps.at(-1) ?? 0;
  for (let place = 0; place < nodes.length; place += 1) {
    const step = steps[place]!;
    // From where it was reached: the ways of the last ones would be many times as many.
    if (step === last) break;
    const end = starts[nodes[place]! + 1]!;
    for (let way = starts[nodes[place]!]!; way < end; way += 1) {
      const node = ends[way]!;
      const other = placeOf[node]!;
      if (other < 0 || steps[other] !== step + 1) continue;
      const group = groupOf(kinds[node]!, sorts[way]! >> 1);
      if (isIn(other, group)) continue;
      next.push(first[other]!);
      first[other] = groups.length;
      groups.push(group);
    }
  }
  for (let place = 0; place < nodes.length; place += 1) placeOf[nodes[place]!] = -1;
  return { all, first, next, groups };
}
