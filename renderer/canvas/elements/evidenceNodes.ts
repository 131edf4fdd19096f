import type {
  ChartEvidence,
  EvidenceClaim,
  EvidenceSource,
} from '../../../core/views/evidenceView';
import { stanceTerms } from '../../../core/vocabularies/stance';
import { termOf } from '../../../core/vocabularies/termOf';
import type { GraphElements, NodeData, NodeElement } from './graphElement';

/** Placed beside what they are about once that is drawn, see `placeBeside`. */
const nowhere = { x: 0, y: 0 } as const;

const plain = {
  ghost: 0,
  compared: null,
  differences: null,
  shape: 'ellipse',
  colour: 'grey',
  styled: 0,
  icon: null,
  otherName: null,
  area: 0,
  retracted: 0,
  pinned: 0,
  notes: 0,
} as const satisfies Partial<NodeData>;

function sourceNodeId(uid: string): string {
  return `source:${uid}`;
}

function claimNode(claim: EvidenceClaim, source: EvidenceSource | undefined): NodeElement {
  const stance = termOf(stanceTerms, claim.stance).label;
  const count = claim.count === 1 ? [] : [`${claim.count} claims`];
  return {
    group: 'nodes',
    data: {
      ...plain,
      id: `claim:${claim.about} ${claim.source} ${claim.stance}`,
      uid: claim.about,
      what: 'claim',
      kind: 'claim',
      width: 14,
      height: 14,
      name: [stance, claim.grades.join(', '), ...count].join(' · '),
      otherName: claim.voices.length > 0 ? claim.voices.join(', ') : null,
      detail: source?.title ?? null,
      beside: claim.about,
      from: sourceNodeId(claim.source),
      stance: claim.stance,
      letter: claim.count === 1 ? null : String(claim.count),
    },
    position: nowhere,
  };
}

function sourceNode(source: EvidenceSource): NodeElement {
  return {
    group: 'nodes',
    data: {
      ...plain,
      id: sourceNodeId(source.uid),
      uid: source.uid,
      what: 'source',
      kind: 'source',
      shape: 'round-rectangle',
      width: 28,
      height: 34,
      name: source.title,
      detail: source.reliability === null ? 'reliability not given' : null,
      beside: null,
      from: source.derivesFrom === null ? null : sourceNodeId(source.derivesFrom),
      stance: null,
      letter: source.reliability ?? '–',
    },
    position: nowhere,
  };
}

/**
 * Claims stand by the element they speak of; those about what is not drawn are left out, and with
 * them the sources that say nothing else.
 */
export function evidenceNodes(
  { claims, sources }: ChartEvidence,
  drawn: GraphElements,
): readonly NodeElement[] {
  const byUid = new Map(sources.map((source) => [source.uid, source]));
  const made = claims.filter(({ about }) => drawn.has(about));
  const cited = new Set<string>();
  for (const { source } of made) {
    for (let one = byUid.get(source); one && !cited.has(one.uid);) {
      cited.add(one.uid);
      one = one.derivesFrom === null ? undefined : byUid.get(one.derivesFrom);
    }
  }
  return [
    ...sources.filter(({ uid }) => cited.has(uid)).map(sourceNode),
    ...made.map((claim) => claimNode(claim, byUid.get(claim.source))),
  ];
}
