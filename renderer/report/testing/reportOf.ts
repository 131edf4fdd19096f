import { newUid } from '../../../core/uid';
import { words, type CaseState } from '../../../core/views/caseView';
import type { EntityRecord, LinkRecord } from '../../../core/views/recordView';
import { language } from '../../canvas/testing/sliceParts';
import type { Report } from '../report';

const recorded = { recordedAt: '2026-11-02T18:00:00.000Z', recordedBy: 'Analyst' };

const state: CaseState = {
  case: { uid: newUid(), title: 'Iraq', description: '', createdAt: recorded.recordedAt },
  fileName: 'iraq.ascribe',
  readOnly: false,
  revision: 7,
  savedAt: '2026-11-03T12:00:00.000Z',
  undo: null,
  redo: null,
  counts: Object.fromEntries(words.map((word) => [word, 0])) as CaseState['counts'],
};

export function entityOf(
  name: string,
  entity: Partial<EntityRecord['entity']> = {},
  record: Partial<Omit<EntityRecord, 'entity'>> = {},
): EntityRecord {
  return {
    entity: {
      uid: newUid(),
      kind: 'incident',
      names: [{ uid: newUid(), text: name, language: null, script: null, role: 'preferred' }],
      description: '',
      fields: {},
      date: null,
      position: null,
      retraction: null,
      ...recorded,
      ...entity,
    },
    merged: [],
    links: [],
    linkCount: 0,
    attributions: [],
    attributionCount: 0,
    claims: [],
    claimCount: 0,
    annotations: [],
    ...record,
  };
}

export function linkOf(from: string, to: string, parts: Partial<LinkRecord> = {}): LinkRecord {
  const item = (name: string) => ({
    uid: newUid(),
    kind: 'actor',
    name,
    otherName: null,
    retracted: false,
  });
  const [one, other] = [item(from), item(to)];
  return {
    link: {
      uid: newUid(),
      type: 'part-of',
      from: one.uid,
      to: other.uid,
      description: '',
      fields: {},
      date: null,
      retraction: null,
      ...recorded,
    },
    from: one,
    to: other,
    claims: [],
    annotations: [],
    claimCount: 0,
    sourceCount: 0,
    stances: { asserts: 0, denies: 0, suspects: 0, 'claims-responsibility': 0 },
    contested: false,
    ...parts,
  };
}

export function reportOf(parts: Partial<Report>): Report {
  return {
    wish: { about: null, chart: null, format: 'html', paper: 'a4', marking: '' },
    state,
    language,
    title: 'The rocket',
    picture: null,
    entities: [],
    links: [],
    attributions: [],
    matrices: [],
    origins: [],
    tooMany: { entities: 0, links: 0, attributions: 0 },
    missing: 0,
    author: 'An analyst',
    fingerprint: '0123 4567 89ab cdef',
    ...parts,
  };
}
