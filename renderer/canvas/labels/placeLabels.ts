import { finishNow, type Sliced } from '../../../core/sliced';
import { growBox, overlapArea, type Box } from '../geometry/box';
import { createCollisionGrid, type CollisionGrid } from './collisionGrid';
import {
  COLLISION,
  labelCandidates,
  type Candidate,
  type CandidateList,
  type LabelledLine,
  type LabelledNode,
} from './labelCandidates';
import type { LabelSide, LineSpot } from './labelBoxes';

export interface LabelPlaces {
  readonly nodes: ReadonlyMap<string, LabelSide>;
  readonly lines: ReadonlyMap<string, LineSpot>;
}

/** Labels are kept this far apart. */
const MARGIN = 2;
const MOST_SWEEPS = 6;
const MOST_ROUNDS = 4;
/** More that make room at once would seldom find any. */
const MOST_PUSHED = 4;
/** Where more than this share collides, as on a chart seen whole, pushing helps nobody. */
const MOST_COLLIDING = 0.25;
const MOST_TRIES = 1200;
/** Beyond this many labels one sweep has to do; at the zoom that shows them all, few are drawn. */
const MANY = 250;
/** So many labels choose between two pauses. */
const SLICE = 12;

/**
 * Chooses a place for every label so that it hides no node, no other label and is crossed by few
 * lines. Deterministic, and never worse than leaving all at their defaults.
 */
export function* placeLabels(
  nodes: readonly LabelledNode[],
  lines: readonly LabelledLine[],
): Sliced<LabelPlaces> {
  const lists = yield* labelCandidates(nodes, lines);
  const defaults = new Array<number>(lists.length).fill(0);
  if (lists.length > MANY) return toPlaces(lists, yield* improve(lists, defaults, 1));
  const fromDefaults = yield* improve(lists, defaults, MOST_SWEEPS);
  const fromGreedy = yield* improve(lists, greedy(lists), MOST_SWEEPS);
  const best = costOf(lists, fromGreedy) < costOf(lists, fromDefaults) ? fromGreedy : fromDefaults;
  return toPlaces(lists, best);
}

/** The cost of given places: what `placeLabels` makes small. A label without a place stands at its default. */
export function costOfPlaces(
  nodes: readonly LabelledNode[],
  lines: readonly LabelledLine[],
  places: LabelPlaces,
): number {
  const lists = finishNow(labelCandidates(nodes, lines));
  const chosen = lists.map(({ id, of, candidates }) => {
    const side = of === 'node' ? places.nodes.get(id) : undefined;
    const spot = of === 'line' ? places.lines.get(id) : undefined;
    const index = candidates.findIndex((candidate) =>
      of === 'node'
        ? candidate.side === side
        : candidate.spot?.t === spot?.t &&
          candidate.spot?.side === spot?.side &&
          candidate.spot?.gap === spot?.gap,
    );
    return Math.max(0, index);
  });
  return costOf(lists, chosen);
}

interface Placed {
  readonly index: number;
  readonly box: Box;
}

function pairCost(a: Box, b: Box): number {
  const area = overlapArea(growBox(a, MARGIN), b);
  return area > 0 ? area + COLLISION : 0;
}

function costAmong(grid: CollisionGrid<Placed>, index: number, candidate: Candidate): number {
  let cost = candidate.cost;
  for (const other of grid.near(growBox(candidate.box, MARGIN))) {
    if (other.index !== index) cost += pairCost(candidate.box, other.box);
  }
  return cost;
}

function cheapest(grid: CollisionGrid<Placed>, index: number, list: CandidateList): number {
  let best = 0;
  let bestCost = Infinity;
  list.candidates.forEach((candidate, at) => {
    // A candidate that is worse on its own cannot become better among others.
    if (candidate.cost >= bestCost) return;
    const cost = costAmong(grid, index, candidate);
    if (cost < bestCost) {
      best = at;
      bestCost = cost;
    }
  });
  return best;
}

/** The labels with the least freedom choose first. */
function greedy(lists: readonly CandidateList[]): number[] {
  const grid = createCollisionGrid<Placed>();
  const chosen = new Array<number>(lists.length).fill(0);
  const order = lists
    .map((list, index) => ({ list, index, width: list.candidates.length }))
    .sort((a, b) => a.width - b.width || a.index - b.index);
  for (const { list, index } of order) {
    const at = cheapest(grid, index, list);
    chosen[index] = at;
    const candidate = list.candidates[at];
    if (candidate) grid.add(candidate.box, { index, box: candidate.box });
  }
  return chosen;
}

/** Each sweep lets every label take its cheapest place among the others, until none moves. */
function* improve(
  lists: readonly CandidateList[],
  start: readonly number[],
  sweeps: number,
): Sliced<number[]> {
  const chosen = [...start];
  const grid = createCollisionGrid<Placed>();
  const placed: (Placed | null)[] = [];
  for (const [index, list] of lists.entries()) {
    if (index % SLICE === SLICE - 1) yield;
    const candidate = list.candidates[chosen[index] ?? 0];
    const entry = candidate ? { index, box: candidate.box } : null;
    if (entry) grid.add(entry.box, entry);
    placed.push(entry);
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moves = 0;
    for (const [index, list] of lists.entries()) {
      if (index % SLICE === SLICE - 1) yield;
      const here = list.candidates[chosen[index] ?? 0];
      const entry = placed[index];
      if (!here || !entry) continue;
      const hereCost = costAmong(grid, index, here);
      const at = cheapest(grid, index, list);
      const there = list.candidates[at];
      if (!there || at === chosen[index]) continue;
      if (costAmong(grid, index, there) >= hereCost) continue;
      grid.remove(entry.box, entry);
      const next = { index, box: there.box };
      grid.add(next.box, next);
      placed[index] = next;
      chosen[index] = at;
      moves += 1;
    }
    if (moves === 0) break;
  }
  if (lists.length <= MANY) yield* pushAside(lists, chosen, placed, grid);
  return chosen;
}

/** A label that still lies upon something takes another place where those that are there make room. */
function* pushAside(
  lists: readonly CandidateList[],
  chosen: number[],
  placed: (Placed | null)[],
  grid: CollisionGrid<Placed>,
): Sliced<void> {
  const put = (index: number, at: number): void => {
    const before = placed[index];
    const box = lists[index]?.candidates[at]?.box;
    if (!before || !box) return;
    grid.remove(before.box, before);
    const next = { index, box };
    grid.add(box, next);
    placed[index] = next;
    chosen[index] = at;
  };
  const costHere = (index: number): number => {
    const candidate = lists[index]?.candidates[chosen[index] ?? 0];
    return candidate ? costAmong(grid, index, candidate) : 0;
  };
  const colliding = lists.filter((_, index) => costHere(index) >= COLLISION).length;
  if (colliding > lists.length * MOST_COLLIDING) return;
  let tries = 0;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let gains = 0;
    for (const [index, list] of lists.entries()) {
      if (costHere(index) < COLLISION) continue;
      yield;
      list.candidates.forEach((candidate, at) => {
        if (at === chosen[index] || candidate.cost >= costHere(index)) return;
        const others = grid
          .near(growBox(candidate.box, MARGIN))
          .filter((other) => other.index !== index && pairCost(candidate.box, other.box) > 0)
          .map((other) => other.index);
        if (others.length > MOST_PUSHED || tries >= MOST_TRIES) return;
        tries += 1;
        const touched = [index, ...others];
        const before = touched.map((one) => chosen[one] ?? 0);
        const costBefore = costTogether(touched);
        put(index, at);
        for (const other of others) {
          const otherList = lists[other];
          if (otherList) put(other, cheapest(grid, other, otherList));
        }
        if (costTogether(touched) < costBefore - 1e-6) gains += 1;
        else touched.forEach((one, which) => put(one, before[which] ?? 0));
      });
    }
    if (gains === 0) return;
  }

  /** Each pair of them counts once, as in the cost of all. */
  function costTogether(touched: readonly number[]): number {
    let cost = 0;
    touched.forEach((one, which) => {
      cost += costHere(one);
      const box = placed[one]?.box;
      for (const other of touched.slice(which + 1)) {
        const otherBox = placed[other]?.box;
        if (box && otherBox) cost -= pairCost(box, otherBox);
      }
    });
    return cost;
  }
}

function costOf(lists: readonly CandidateList[], chosen: readonly number[]): number {
  const grid = createCollisionGrid<Placed>();
  let cost = 0;
  lists.forEach((list, index) => {
    const candidate = list.candidates[chosen[index] ?? 0];
    if (!candidate) return;
    cost += costAmong(grid, index, candidate);
    grid.add(candidate.box, { index, box: candidate.box });
  });
  return cost;
}

function toPlaces(lists: readonly CandidateList[], chosen: readonly number[]): LabelPlaces {
  const nodes = new Map<string, LabelSide>();
  const lines = new Map<string, LineSpot>();
  lists.forEach((list, index) => {
    const candidate = list.candidates[chosen[index] ?? 0];
    if (candidate?.side) nodes.set(list.id, candidate.side);
    if (candidate?.spot) lines.set(list.id, candidate.spot);
  });
  return { nodes, lines };
}
