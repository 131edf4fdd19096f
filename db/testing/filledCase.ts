import { newUid } from '../../core/uid';
import { newCase } from './newCase';
import {
  annotate,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  createPassage,
  createSource,
  judge,
  place,
  rate,
} from './sampleCommands';

/** A small case that has a row in every table, each hanging on others. */
export function filledCase() {
  const underTest = newCase();
  const uid = {
    actor: newUid(),
    rival: newUid(),
    place: newUid(),
    incident: newUid(),
    link: newUid(),
    source: newUid(),
    copy: newUid(),
    passage: newUid(),
    copiedPassage: newUid(),
    attribution: newUid(),
    unknown: newUid(),
    linkClaim: newUid(),
    fieldClaim: newUid(),
    attributionClaim: newUid(),
    judgement: newUid(),
    note: newUid(),
    chart: underTest.rows<{ uid: string }>('SELECT uid FROM chart')[0]?.uid ?? '',
  };
  underTest.run(
    createEntity('Northern Front', { uid: uid.actor }),
    createEntity('Southern Front', { uid: uid.rival }),
    createEntity('Hill Base', {
      uid: uid.place,
      kind: 'place',
      position: { latitude: 33.8, longitude: 42.4, precision: '1' },
    }),
    createEntity('Rocket at the base', {
      uid: uid.incident,
      kind: 'incident',
      date: '2021-06',
      fields: { weapon: 'rocket', count: 1 },
    }),
    createLink(uid.incident, uid.place, { uid: uid.link, type: 'happened-at' }),
    createSource('Attacks renewed', { uid: uid.source, text: 'A rocket fell near the base.' }),
    createSource('The wire', { uid: uid.copy, derivesFrom: uid.source }),
    createPassage(uid.source, { uid: uid.passage, span: { start: 2, end: 8 } }),
    createPassage(uid.copy, { uid: uid.copiedPassage }),
    createAttribution(uid.incident, uid.actor, { uid: uid.attribution }),
    createAttribution(uid.incident, null, { uid: uid.unknown }),
    createClaim(uid.passage, { link: uid.link }, { uid: uid.linkClaim, claimant: uid.rival }),
    createClaim(
      uid.passage,
      { entity: uid.incident, field: 'weapon' },
      { uid: uid.fieldClaim, value: 'rocket' },
    ),
    createClaim(uid.passage, { attribution: uid.attribution }, { uid: uid.attributionClaim }),
    createClaim(uid.copiedPassage, { attribution: uid.attribution }),
    judge(uid.attribution, { uid: uid.judgement }),
    rate(uid.attribution, uid.attributionClaim, 'C'),
    rate(uid.unknown, uid.linkClaim, 'N'),
    annotate({ entity: uid.place }, { uid: uid.note, text: 'Not where the text puts it' }),
    place(uid.chart, uid.actor, 10, 20),
    place(uid.chart, uid.incident, 30, 40),
  );
  return {
    ...underTest,
    uid,
    get open() {
      return underTest.open;
    },
  };
}
