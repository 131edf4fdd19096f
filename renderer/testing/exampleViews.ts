import type { Attribution } from '../../core/language/attribution';
import { newUid } from '../../core/uid';
import type { EntityItem } from '../../core/views/caseView';
import type { AttributionView, ClaimView } from '../../core/views/recordView';

const recorded = { recordedAt: '2026-11-24T18:00:00.000Z', recordedBy: 'Analyst' };
export const retraction = { at: recorded.recordedAt, by: 'Analyst', reason: 'Read wrongly' };

function item(kind: string, name: string): EntityItem {
  return { uid: newUid(), kind, name, otherName: null, retracted: false };
}

/** A claim through a source of this uid, which may repeat another. */
export function claimFrom(
  source: string,
  change: { sourceRoot?: string; claim?: Partial<ClaimView['claim']> } = {},
): ClaimView {
  const passage = newUid();
  return {
    claim: {
      uid: newUid(),
      passage,
      about: { attribution: newUid() },
      stance: 'asserts',
      claimant: null,
      credibility: null,
      value: null,
      text: 'They did it.',
      saidOn: null,
      responsibility: null,
      retraction: null,
      ...recorded,
      ...change.claim,
    },
    passage: {
      uid: passage,
      source,
      locator: '¶1',
      paragraph: 1,
      span: null,
      text: 'Says that they did it.',
      ...recorded,
    },
    source: {
      uid: source,
      title: 'A paper',
      type: 'article',
      publisher: null,
      author: null,
      url: null,
      published: null,
      language: null,
      reliability: null,
      reliabilityBasis: '',
      derivesFrom: null,
      description: '',
      retraction: null,
      ...recorded,
    },
    sourceRoot: change.sourceRoot ?? source,
    claimant: null,
    annotations: [],
  };
}

export function hypothesis(
  attribution: Partial<Attribution> = {},
  claims: readonly ClaimView[] = [],
): AttributionView {
  const incident = item('incident', 'The rocket');
  const actor = item('actor', 'The Guard');
  return {
    attribution: {
      uid: newUid(),
      incident: incident.uid,
      hypothesis: 'actor',
      actor: actor.uid,
      role: 'carried-out',
      basis: '',
      wouldChange: '',
      likelihood: null,
      confidence: null,
      status: 'open',
      retraction: null,
      ...recorded,
      ...attribution,
    },
    incident,
    actor,
    judgements: [],
    claims: [...claims],
    assessments: [],
    annotations: [],
    claimCount: claims.filter(({ claim }) => claim.retraction === null).length,
    sourceCount: new Set(claims.map(({ source }) => source.uid)).size,
    stances: { asserts: 0, denies: 0, suspects: 0, 'claims-responsibility': 0 },
    contested: false,
  };
}
