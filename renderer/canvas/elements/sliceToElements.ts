import type { Bundle } from '../../../core/chart/foldGroups';
import type { GroupOnChart } from '../../../core/chart/groupsOnChart';
import { plainLooks, type Look } from '../../../core/styling/look';
import { isIdentityLink } from '../../../core/language/identityLinks';
import type { ComparedSign } from '../../../core/compare/comparison';
import type { LanguageView } from '../../../core/views/caseView';
import type {
  ChartSlice,
  SliceAttribution,
  SliceLink,
  SliceNode,
} from '../../../core/views/sliceView';
import type { ChartEvidence } from '../../../core/views/evidenceView';
import { shortLikelihoodLabel } from '../../../core/wording/likelihoodLabel';
import { nodeSizes } from '../../theme/nodeShapes';
import { markdownToText } from '../labels/markdownToText';
import { edgeLanes } from './edgeLanes';
import type { ChartGroups } from '../graphCanvasProps';
import { evidenceNodes } from './evidenceNodes';
import type { EdgeElement, GraphElement, GraphElements, NodeElement } from './graphElement';
import { attributionFooting, attributionLabel } from './attributionLabel';
import { lineState, stateInWords } from './lineState';

/** The id of an attribution's own node; its line has the attribution's uid. */
export function hypothesisNodeId(uid: string): string {
  return `hypothesis:${uid}`;
}

interface ComparedElement {
  readonly sign: ComparedSign;
  readonly differences: string | null;
}

/** How elements differ from those that the chart is compared with, by uid. */
export type ComparedElements = ReadonlyMap<string, ComparedElement>;

export const nothingCompared: ComparedElements = new Map();

const noGroups: Pick<ChartGroups, 'closed' | 'bundles'> = { closed: new Map(), bundles: new Map() };

const NOTE_WIDTH = 168;

/** In chart units, as the style has it. */
const LINK_WIDTH = 1.3;

interface ElementLooks {
  readonly looks?: ReadonlyMap<string, Look>;
  readonly compared?: ComparedElements;
  readonly groups?: Pick<ChartGroups, 'closed' | 'bundles'>;
}

/**
 * What one chart shows, as elements. Lines whose ends are not on the chart are left out. Claims and
 * sources come along where they are to be drawn.
 */
export function sliceToElements(
  slice: ChartSlice,
  language: LanguageView,
  evidence: ChartEvidence | null = null,
  faded: ReadonlySet<string> = new Set(),
  { looks = plainLooks.looks, compared = nothingCompared, groups = noGroups }: ElementLooks = {},
): GraphElements {
  const { closed, bundles } = groups;
  const kinds = new Map(language.kinds.map((kind) => [kind.key, kind]));
  const linkTypes = new Map(language.linkTypes.map((type) => [type.key, type]));
  const elements = new Map<string, GraphElement>();
  const add = (element: GraphElement): void => {
    const { id, uid } = element.data;
    elements.set(id, faded.has(uid) ? ghostOf(element) : withSign(element, compared.get(uid)));
  };

  for (const node of slice.nodes) {
    const entity = entityNode(node, kinds.get(node.kind), looks.get(node.uid));
    const group = closed.get(node.uid);
    add(group ? asGroup(entity, group) : entity);
  }
  for (const attribution of slice.attributions) {
    const node = hypothesisNode(attribution);
    if (node) add(node);
  }
  for (const { uid, text, about, spot } of slice.callouts) {
    const { x, y } = spot ?? { x: 0, y: 0 };
    const name = markdownToText(text);
    const note = { id: uid, uid, what: 'note', name, detail: null, x, y } as const;
    add(plainNode({ ...note, retracted: 0, pinned: 0, beside: about }));
  }

  const lines: EdgeElement['data'][] = [];
  for (const link of slice.links) {
    const line = linkLine(link, linkTypes.get(link.type), looks.get(link.uid));
    lines.push(asBundle(line, bundles.get(link.uid)));
  }
  // Of a closed group nobody can see which incident of it a hypothesis is about.
  const apart = slice.attributions.filter(({ incident }) => !closed.has(incident));
  const rivals = rivalsOf(apart, bundles);
  for (const attribution of slice.attributions) {
    const line = attributionLine(attribution, rivals);
    lines.push(asBundle(line, bundles.get(attribution.uid)));
  }
  const drawn = lines.filter((line) => elements.has(line.source) && elements.has(line.target));
  const lanes = edgeLanes(drawn);
  for (const data of drawn) {
    add({ group: 'edges', data: { ...data, lane: lanes.get(data.id) ?? 0 } });
  }
  if (evidence) for (const node of evidenceNodes(evidence, elements)) add(node);
  return elements;
}

function withSign(element: GraphElement, found: ComparedElement | undefined): GraphElement {
  if (!found) return element;
  const data = { compared: found.sign, differences: found.differences };
  return element.group === 'nodes'
    ? { ...element, data: { ...element.data, ...data } }
    : { ...element, data: { ...element.data, ...data } };
}

/** Only its shape or its line is left: no marks, signs and areas. */
function ghostOf(element: GraphElement): GraphElement {
  if (element.group === 'nodes') {
    return { ...element, data: { ...element.data, area: 0, pinned: 0, notes: 0, ghost: 1 } };
  }
  const signs = { contested: 0, denied: 0, claimed: 0, superseded: 0, rejected: 0 } as const;
  return { ...element, data: { ...element.data, ...signs, sources: 0, rivals: 0, ghost: 1 } };
}

/** How many hypotheses about each incident compete: those that neither were taken back nor passed over. */
function rivalsOf(
  attributions: readonly SliceAttribution[],
  bundles: ChartGroups['bundles'],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const attribution of attributions.filter(isRival)) {
    const { uid, incident } = attribution;
    counts.set(incident, (counts.get(incident) ?? 0) + (bundles.get(uid)?.rivals ?? 1));
  }
  return counts;
}

const GROUP_SIZE = { width: 52, height: 44 } as const;

/** A closed group has the colour of its kind where all in it are of one. */
function asGroup(entity: NodeElement, group: GroupOnChart): NodeElement {
  return {
    ...entity,
    data: {
      ...entity.data,
      ...GROUP_SIZE,
      what: 'group',
      kind: `group of ${group.counts}`,
      shape: 'round-rectangle',
      icon: null,
      styled: 0,
      letter: String(group.shown.length),
    },
  };
}

function asBundle(line: EdgeElement['data'], bundle: Bundle | undefined): EdgeElement['data'] {
  if (!bundle) return line;
  const { label, short, footing, directed, members } = bundle;
  return {
    ...line,
    ...{ label, short, footing, count: members.length },
    directed: directed ? 1 : 0,
    colour: null,
    weight: 0,
  };
}

function isRival({ retracted, status }: SliceAttribution): boolean {
  return !retracted && status !== 'superseded';
}

function detailOf({ detail }: SliceNode, look: Look | undefined): string | null {
  if (look?.group == null) return detail;
  return [detail, `group ${String(look.group)}`].filter((part) => part !== null).join(' · ');
}

function entityNode(
  node: SliceNode,
  kind: LanguageView['kinds'][number] | undefined,
  look: Look | undefined,
): NodeElement {
  const shape = kind?.shape ?? 'ellipse';
  const { width, height } = nodeSizes[shape];
  const scale = look?.scale ?? 1;
  return {
    group: 'nodes',
    data: {
      id: node.uid,
      uid: node.uid,
      what: 'entity',
      kind: kind?.label.toLowerCase() ?? node.kind,
      shape,
      colour: look?.colour ?? kind?.colour ?? 'grey',
      styled: (look?.colour ?? look?.icon ?? null) === null ? 0 : 1,
      icon: look?.icon ?? kind?.icon ?? null,
      width: width * scale,
      height: height * scale,
      name: node.name,
      otherName: node.otherName,
      detail: detailOf(node, look),
      area: node.precision === '2' ? 2 : node.precision === '3' ? 3 : 0,
      retracted: node.retracted ? 1 : 0,
      pinned: node.pinned ? 1 : 0,
      notes: node.notes,
      beside: null,
      from: null,
      stance: null,
      letter: null,
      ghost: 0,
      compared: null,
      differences: null,
    },
    position: { x: node.x, y: node.y },
  };
}

interface PlainNode {
  id: string;
  uid: string;
  what: 'hypothesis' | 'note';
  name: string;
  detail: string | null;
  retracted: 0 | 1;
  pinned: 0 | 1;
  beside: string | null;
  x: number;
  y: number;
}

function plainNode({ x, y, ...data }: PlainNode): NodeElement {
  const size = data.what === 'note' ? { width: NOTE_WIDTH, height: 40 } : { width: 34, height: 34 };
  return {
    group: 'nodes',
    data: {
      ...data,
      kind: data.what,
      shape: data.what === 'note' ? 'round-rectangle' : 'ellipse',
      colour: 'grey',
      styled: 0,
      icon: null,
      ...size,
      otherName: null,
      area: 0,
      notes: 0,
      from: null,
      stance: null,
      letter: null,
      ghost: 0,
      compared: null,
      differences: null,
    },
    position: { x, y },
  };
}

function hypothesisNode(attribution: SliceAttribution): NodeElement | null {
  if (attribution.hypothesis === 'actor' || !attribution.spot) return null;
  const { x, y, pinned } = attribution.spot;
  return plainNode({
    id: hypothesisNodeId(attribution.uid),
    uid: attribution.uid,
    what: 'hypothesis',
    name: attribution.hypothesis === 'unknown' ? 'unknown' : 'someone else',
    detail: null,
    retracted: attribution.retracted ? 1 : 0,
    pinned: pinned ? 1 : 0,
    beside: null,
    x,
    y,
  });
}

function linkLine(
  link: SliceLink,
  type: LanguageView['linkTypes'][number] | undefined,
  look: Look | undefined,
): EdgeElement['data'] {
  const state = lineState(link);
  return {
    ...state,
    id: link.uid,
    uid: link.uid,
    what: 'link',
    source: link.from,
    target: link.to,
    label: type?.label ?? link.type,
    short: null,
    footing: stateInWords(state).join(' · ') || null,
    likelihood: null,
    colour: look?.colour ?? null,
    weight: look && look.scale !== 1 ? LINK_WIDTH * look.scale : 0,
    directed: (type?.directed ?? true) ? 1 : 0,
    identity: isIdentityLink(link.type) ? 1 : 0,
    notes: link.notes,
    rivals: 0,
    count: 1,
    lane: 0,
    ghost: 0,
    compared: null,
    differences: null,
  };
}

function attributionLine(
  attribution: SliceAttribution,
  rivals: ReadonlyMap<string, number>,
): EdgeElement['data'] {
  const count = rivals.get(attribution.incident) ?? 0;
  return {
    ...lineState(attribution),
    id: attribution.uid,
    uid: attribution.uid,
    what: 'attribution',
    source: attribution.incident,
    target: attribution.actor ?? hypothesisNodeId(attribution.uid),
    label: attributionLabel(attribution),
    short: shortLikelihoodLabel(attribution),
    footing: attributionFooting(attribution),
    likelihood: attribution.likelihood ?? 'none',
    colour: null,
    weight: 0,
    directed: 1,
    identity: 0,
    notes: attribution.notes,
    rivals: isRival(attribution) && count > 1 ? count : 0,
    count: 1,
    lane: 1,
    ghost: 0,
    compared: null,
    differences: null,
  };
}
