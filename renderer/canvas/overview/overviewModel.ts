import type { Folded } from '../../../core/chart/foldGroups';
import { isIdentityLink } from '../../../core/language/identityLinks';
import type { Sliced } from '../../../core/sliced';
import type { Uid } from '../../../core/uid';
import type { Look } from '../../../core/styling/look';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { nodeSizes } from '../../theme/nodeShapes';
import { lineState } from '../elements/lineState';
import { hypothesisNodeId } from '../elements/sliceToElements';
import type { Move } from '../graphCanvasProps';
import type { Box } from '../geometry/box';
import { markdownToText } from '../labels/markdownToText';
import type { OverviewArrays } from './overviewArrays';
import { createLookBook, type LineLook, type NodeLook } from './overviewLooks';

/** A chart for the overview: what is drawn, and by number what it is. */
export interface OverviewModel {
  readonly arrays: OverviewArrays;
  /** Around all nodes, in chart units; null where there are none. */
  readonly box: Box | null;
  /** Of the nodes: as elements of the graph, as things of the case, and as places of the chart. */
  readonly ids: readonly string[];
  readonly uids: readonly Uid[];
  readonly names: readonly string[];
  readonly placed: readonly Move['of'][];
  /** Of the lines. */
  readonly lineUids: readonly Uid[];
  readonly lineOfUid: ReadonlyMap<Uid, number>;
  /** The numbers of the lines that end at each node: those of node `n` begin at `lineStarts[n]`. */
  readonly linesAt: Uint32Array;
  readonly lineStarts: Uint32Array;
  /** How many lines end at each node. */
  readonly degrees: Uint32Array;
  /** The numbers of the nodes, those with most lines first. */
  readonly byDegree: Uint32Array;
  readonly nodeOfUid: ReadonlyMap<Uid, number>;
  readonly nodeOfId: ReadonlyMap<string, number>;
}

/** Nodes or lines between two pauses: a few milliseconds of work. */
const PIECE = 500;

const NOTE_RADIUS = 40;
const HYPOTHESIS_RADIUS = 17;
const GROUP_RADIUS = 26;

const noGroups: Folded['groups'] = new Map();

interface NodeDraft {
  readonly id: string;
  readonly uid: Uid;
  readonly name: string;
  readonly of: Move['of'];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: Omit<NodeLook, 'ghost'>;
}

const plain = {
  shape: 'ellipse',
  colour: 'grey',
  styled: false,
  icon: null,
  retracted: false,
} as const;

function* nodesOf(
  slice: ChartSlice,
  { kinds }: LanguageView,
  looks: ReadonlyMap<Uid, Look>,
  closed: Folded['groups'],
): Generator<NodeDraft> {
  const byKey = new Map(kinds.map((kind) => [kind.key, kind]));
  for (const { uid, kind: key, name, x, y, retracted } of slice.nodes) {
    const kind = byKey.get(key);
    const group = closed.get(uid);
    if (group) {
      const look = {
        ...plain,
        what: 'group',
        kind: `group of ${group.counts}`,
        shape: 'round-rectangle',
        colour: kind?.colour ?? 'grey',
      } as const;
      // Larger than any one thing: its area grows with what is in it.
      const radius = GROUP_RADIUS * Math.sqrt(Math.max(1, group.shown.length / 4));
      yield {
        id: uid,
        uid,
        name: `${name} (${group.counts})`,
        of: { entity: uid },
        x,
        y,
        radius,
        look,
      };
      continue;
    }
    const shape = kind?.shape ?? 'ellipse';
    const { width, height } = nodeSizes[shape];
    const styled = looks.get(uid);
    const radius = ((width + height) / 4) * (styled?.scale ?? 1);
    const look = {
      what: 'entity',
      kind: kind?.label.toLowerCase() ?? key,
      shape,
      colour: styled?.colour ?? kind?.colour ?? 'grey',
      styled: (styled?.colour ?? styled?.icon ?? null) !== null,
      icon: styled?.icon ?? kind?.icon ?? null,
      retracted,
    } as const;
    yield { id: uid, uid, name, of: { entity: uid }, x, y, radius, look };
  }
  for (const { uid, hypothesis, spot, retracted } of slice.attributions) {
    if (hypothesis === 'actor' || !spot) continue;
    const name = hypothesis === 'unknown' ? 'unknown' : 'someone else';
    const look = { ...plain, what: 'hypothesis', kind: 'hypothesis', retracted } as const;
    const of = { attribution: uid };
    const { x, y } = spot;
    yield { id: hypothesisNodeId(uid), uid, name, of, x, y, radius: HYPOTHESIS_RADIUS, look };
  }
  // Notes about a thing stand beside it, where there is room for text.
  for (const { uid, text, spot } of slice.callouts) {
    if (!spot) continue;
    const look = { ...plain, what: 'note', kind: 'note' } as const;
    const of = { annotation: uid };
    const name = markdownToText(text);
    yield { id: uid, uid, name, of, x: spot.x, y: spot.y, radius: NOTE_RADIUS, look };
  }
}

interface LineDraft {
  readonly uid: Uid;
  readonly from: string;
  readonly to: string;
  readonly look: Omit<LineLook, 'ghost'>;
}

function* linesOf(slice: ChartSlice, looks: ReadonlyMap<Uid, Look>): Generator<LineDraft> {
  for (const link of slice.links) {
    const identity = isIdentityLink(link.type);
    const colour = identity ? null : (looks.get(link.uid)?.colour ?? null);
    const look = { what: 'link', likelihood: null, colour, identity, ...doubtsOf(link) } as const;
    yield { uid: link.uid, from: link.from, to: link.to, look };
  }
  for (const attribution of slice.attributions) {
    const { uid, incident, actor } = attribution;
    const likelihood = attribution.likelihood ?? 'none';
    const look = {
      what: 'attribution',
      likelihood,
      colour: null,
      identity: false,
      ...doubtsOf(attribution),
    } as const;
    yield { uid, from: incident, to: actor ?? hypothesisNodeId(uid), look };
  }
}

function doubtsOf(
  line: Parameters<typeof lineState>[0],
): Omit<LineLook, 'ghost' | 'what' | 'likelihood' | 'colour' | 'identity'> {
  const state = lineState(line);
  return {
    unsourced: state.unsourced === 1,
    contested: state.contested === 1,
    denied: state.denied === 1,
    superseded: state.superseded === 1,
    rejected: state.rejected === 1,
    retracted: state.retracted === 1,
  };
}

/**
 * The whole chart for the overview. What is faded, or not on the trail where there is one, is drawn
 * faintly. Lines whose ends are not on the chart are left out.
 */
export function* sliceToOverview(
  slice: ChartSlice,
  language: LanguageView,
  {
    faded,
    trail,
    looks,
    closed = noGroups,
  }: {
    faded: ReadonlySet<Uid>;
    trail: ReadonlySet<Uid> | null;
    looks: ReadonlyMap<Uid, Look>;
    closed?: Folded['groups'];
  },
): Sliced<OverviewModel> {
  const isGhost = (uid: Uid): boolean => faded.has(uid) || (trail !== null && !trail.has(uid));
  const nodes: NodeDraft[] = [];
  for (const node of nodesOf(slice, language, looks, closed)) {
    if (nodes.push(node) % PIECE === 0) yield;
  }
  const nodeOfId = new Map<string, number>();
  const nodeOfUid = new Map<Uid, number>();
  const nodeBook = createLookBook<NodeLook>();
  const nodeLook = new Uint16Array(nodes.length);
  for (const [index, { id, uid, look }] of nodes.entries()) {
    nodeOfId.set(id, index);
    nodeOfUid.set(uid, index);
    nodeLook[index] = nodeBook.numberOf(look, isGhost(uid));
    if (index % PIECE === 0) yield;
  }
  const lineBook = createLookBook<LineLook>();
  const lineUids: Uid[] = [];
  const [from, to, lineLook]: [number[], number[], number[]] = [[], [], []];
  const degrees = new Uint32Array(nodes.length);
  for (const line of linesOf(slice, looks)) {
    const start = nodeOfId.get(line.from);
    const end = nodeOfId.get(line.to);
    if (start === undefined || end === undefined) continue;
    if (lineUids.push(line.uid) % PIECE === 0) yield;
    from.push(start);
    to.push(end);
    lineLook.push(lineBook.numberOf(line.look, isGhost(line.uid)));
    degrees[start] = (degrees[start] ?? 0) + 1;
    degrees[end] = (degrees[end] ?? 0) + 1;
  }
  const arrays: OverviewArrays = {
    x: new Float32Array(nodes.map(({ x }) => x)),
    y: new Float32Array(nodes.map(({ y }) => y)),
    radius: new Float32Array(nodes.map(({ radius }) => radius)),
    nodeLook,
    from: new Uint32Array(from),
    to: new Uint32Array(to),
    lineLook: new Uint16Array(lineLook),
    nodeLooks: nodeBook.looks,
    lineLooks: lineBook.looks,
  };
  yield;
  return {
    arrays,
    box: boxOf(arrays),
    ids: nodes.map(({ id }) => id),
    uids: nodes.map(({ uid }) => uid),
    names: nodes.map(({ name }) => name),
    placed: nodes.map(({ of }) => of),
    lineUids,
    lineOfUid: new Map(lineUids.map((uid, index) => [uid, index])),
    ...linesAtNodes(arrays, degrees),
    degrees,
    byDegree: orderByDegree(degrees),
    nodeOfUid,
    nodeOfId,
  };
}

function boxOf({ x, y, radius }: OverviewArrays): Box | null {
  if (x.length === 0) return null;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index < x.length; index += 1) {
    const [atX = 0, atY = 0, room = 0] = [x[index], y[index], radius[index]];
    left = Math.min(left, atX - room);
    right = Math.max(right, atX + room);
    top = Math.min(top, atY - room);
    bottom = Math.max(bottom, atY + room);
  }
  return { left, top, right, bottom };
}

function linesAtNodes(
  { from, to }: OverviewArrays,
  degrees: Uint32Array,
): Pick<OverviewModel, 'linesAt' | 'lineStarts'> {
  const lineStarts = new Uint32Array(degrees.length + 1);
  degrees.forEach((degree, index) => (lineStarts[index + 1] = (lineStarts[index] ?? 0) + degree));
  const linesAt = new Uint32Array(from.length + to.length);
  const next = lineStarts.slice();
  for (const ends of [from, to]) {
    ends.forEach((node, line) => {
      const place = next[node] ?? 0;
      linesAt[place] = line;
      next[node] = place + 1;
    });
  }
  return { linesAt, lineStarts };
}

function orderByDegree(degrees: Uint32Array): Uint32Array {
  const order = Uint32Array.from(degrees, (_, index) => index);
  return order.sort((a, b) => (degrees[b] ?? 0) - (degrees[a] ?? 0) || a - b);
}
