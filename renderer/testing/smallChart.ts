import { builtInKinds } from '../../core/language/builtInKinds';
import { builtInLinkTypes } from '../../core/language/builtInLinkTypes';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type {
  ChartSlice,
  SliceAttribution,
  SliceLink,
  SliceNode,
} from '../../core/views/sliceView';

/** A uid that can be read in a failing test. */
export function uidOf(number: number): Uid {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}

export const iran = uidOf(1);
export const factions = uidOf(2);
export const rocket = uidOf(3);
export const backing = uidOf(11);
export const byFactions = uidOf(21);
export const byUnknown = uidOf(22);

const noStances: SliceLink['stances'] = {
  asserts: 0,
  denies: 0,
  suspects: 0,
  'claims-responsibility': 0,
};

function node(uid: Uid, kind: string, name: string, x: number): SliceNode {
  return {
    uid,
    kind,
    name,
    otherName: null,
    detail: null,
    x,
    y: 0,
    pinned: false,
    when: null,
    position: null,
    precision: null,
    retracted: false,
    notes: 0,
  };
}

function attribution(uid: Uid, part: Partial<SliceAttribution>): SliceAttribution {
  return {
    uid,
    incident: rocket,
    hypothesis: 'actor',
    actor: null,
    role: 'carried-out',
    status: 'open',
    likelihood: null,
    confidence: null,
    spot: null,
    grades: [],
    retracted: false,
    notes: 0,
    claimCount: 0,
    sourceCount: 0,
    stances: noStances,
    contested: false,
    said: [],
    ...part,
  };
}

const link: SliceLink = {
  uid: backing,
  type: 'backs',
  from: iran,
  to: factions,
  when: null,
  retracted: false,
  notes: 0,
  claimCount: 0,
  sourceCount: 0,
  stances: noStances,
  contested: false,
  said: [],
};

/** Two actors, an incident, a link, and two hypotheses about the incident. */
export const smallChart: ChartSlice = {
  chart: {
    uid: uidOf(31),
    title: 'Everything',
    description: '',
    filter: {},
    styling: {},
    recordedAt: '2026-01-01T00:00:00.000Z',
    recordedBy: 'A. Analyst',
  },
  nodes: [
    node(rocket, 'incident', 'Rocket at the base', 400),
    node(iran, 'actor', 'Iran', 0),
    node(factions, 'actor', 'Factions', 200),
  ],
  links: [link],
  attributions: [
    attribution(byFactions, { actor: factions, likelihood: 'likely', confidence: 'low' }),
    attribution(byUnknown, { hypothesis: 'unknown', spot: { x: 400, y: 200, pinned: false } }),
  ],
  callouts: [],
  elsewhere: 0,
  sources: [],
};

/** What every new case begins with. */
export const builtInLanguage: LanguageView = {
  kinds: builtInKinds.map((kind) => ({ ...kind, count: 0 })),
  linkTypes: builtInLinkTypes.map((type) => ({ ...type, count: 0 })),
};
