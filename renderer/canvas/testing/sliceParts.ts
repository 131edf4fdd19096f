import { builtInKinds } from '../../../core/language/builtInKinds';
import { builtInLinkTypes } from '../../../core/language/builtInLinkTypes';
import { newUid, type Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type {
  ChartSlice,
  SliceAttribution,
  SliceLink,
  SliceNode,
} from '../../../core/views/sliceView';

/** The language that every new case speaks. */
export const language: LanguageView = {
  kinds: builtInKinds.map((kind) => ({ ...kind, count: 0 })),
  linkTypes: builtInLinkTypes.map((type) => ({ ...type, count: 0 })),
};

export const noStances: SliceLink['stances'] = {
  asserts: 0,
  denies: 0,
  suspects: 0,
  'claims-responsibility': 0,
};

export function nodeNamed(name: string, parts: Partial<SliceNode> = {}): SliceNode {
  return {
    uid: newUid(),
    kind: 'actor',
    name,
    otherName: null,
    detail: null,
    x: 0,
    y: 0,
    pinned: false,
    when: null,
    position: null,
    precision: null,
    retracted: false,
    notes: 0,
    ...parts,
  };
}

export function linkBetween(from: Uid, to: Uid, parts: Partial<SliceLink> = {}): SliceLink {
  return {
    uid: newUid(),
    type: 'part-of',
    from,
    to,
    when: null,
    retracted: false,
    notes: 0,
    claimCount: 1,
    sourceCount: 1,
    stances: { ...noStances, asserts: 1 },
    contested: false,
    said: [],
    ...parts,
  };
}

/** Judged by nobody, claimed by one source. */
export function attributionOf(
  incident: Uid,
  actor: Uid | null,
  parts: Partial<SliceAttribution> = {},
): SliceAttribution {
  return {
    uid: newUid(),
    incident,
    hypothesis: actor === null ? 'unknown' : 'actor',
    actor,
    role: 'carried-out',
    likelihood: null,
    confidence: null,
    status: 'open',
    spot: actor === null ? { x: 0, y: 100, pinned: false } : null,
    grades: [],
    retracted: false,
    notes: 0,
    claimCount: 1,
    sourceCount: 1,
    stances: { ...noStances, asserts: 1 },
    contested: false,
    said: [],
    ...parts,
  };
}

export function sliceOf(parts: Partial<Omit<ChartSlice, 'chart'>>): ChartSlice {
  return {
    chart: {
      uid: newUid(),
      title: 'Chart',
      description: '',
      filter: {},
      styling: {},
      recordedAt: '2021-06-22T12:00:00.000Z',
      recordedBy: 'Analyst',
    },
    nodes: [],
    links: [],
    attributions: [],
    callouts: [],
    elsewhere: 0,
    sources: [],
    ...parts,
  };
}
