import type { Look, LookColour } from '../../../core/styling/look';
import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { nodeSizes } from '../../theme/nodeShapes';
import type { Box } from '../geometry/box';

/** What stands on a chart, as far as a small map shows it. */
export interface MinimapDots {
  /** Around all that stands on the chart, in chart units; null where nothing does. */
  readonly box: Box | null;
  readonly groups: readonly DotGroup[];
  /** Four numbers for each line: from x and y to x and y. None where lines would be a blot. */
  readonly lines: Float32Array;
}

/** Dots that look alike: x, y and half of the size of each. */
interface DotGroup {
  readonly colour: LookColour;
  readonly faded: boolean;
  readonly dots: readonly number[];
}

/** With more lines than this a small map is lines alone. */
const MOST_LINES = 1500;
const BESIDE_RADIUS = 14;

interface MinimapLook {
  readonly faded: ReadonlySet<Uid>;
  readonly looks: ReadonlyMap<Uid, Look>;
}

/** The entities, the hypotheses without an actor and the notes of a chart, by colour. */
export function minimapDots(
  slice: ChartSlice,
  { kinds }: LanguageView,
  { faded, looks }: MinimapLook,
): MinimapDots {
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  const groups = new Map<string, { colour: LookColour; faded: boolean; dots: number[] }>();
  const spots = new Map<Uid, { readonly x: number; readonly y: number }>();
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  const put = (
    uid: Uid,
    spot: { readonly x: number; readonly y: number },
    colour: LookColour,
    radius: number,
  ): void => {
    const key = `${colour} ${faded.has(uid)}`;
    const group = groups.get(key) ?? { colour, faded: faded.has(uid), dots: [] };
    groups.set(key, group);
    group.dots.push(spot.x, spot.y, radius);
    left = Math.min(left, spot.x - radius);
    right = Math.max(right, spot.x + radius);
    top = Math.min(top, spot.y - radius);
    bottom = Math.max(bottom, spot.y + radius);
  };
  for (const node of slice.nodes) {
    const kind = byKey.get(node.kind);
    const look = looks.get(node.uid);
    const { width, height } = nodeSizes[kind?.shape ?? 'ellipse'];
    const radius = ((width + height) / 4) * (look?.scale ?? 1);
    put(node.uid, node, look?.colour ?? kind?.colour ?? 'grey', radius);
    spots.set(node.uid, node);
  }
  for (const { uid, hypothesis, spot } of slice.attributions) {
    if (hypothesis === 'actor' || !spot) continue;
    put(uid, spot, 'grey', BESIDE_RADIUS);
    spots.set(uid, spot);
  }
  for (const { uid, spot } of slice.callouts) if (spot) put(uid, spot, 'gold', BESIDE_RADIUS);
  return {
    box: left <= right ? { left, top, right, bottom } : null,
    groups: [...groups.values()].sort((a, b) => Number(b.faded) - Number(a.faded)),
    lines: linesBetween(slice, spots),
  };
}

function linesBetween(
  { links, attributions }: ChartSlice,
  spots: ReadonlyMap<Uid, { readonly x: number; readonly y: number }>,
): Float32Array {
  if (links.length + attributions.length > MOST_LINES) return new Float32Array();
  const ends = [
    ...links.map(({ from, to }) => [from, to] as const),
    ...attributions.map(({ uid, incident, actor }) => [incident, actor ?? uid] as const),
  ];
  return Float32Array.from(
    ends.flatMap(([from, to]) => {
      const [a, b] = [spots.get(from), spots.get(to)];
      return a && b ? [a.x, a.y, b.x, b.y] : [];
    }),
  );
}
