import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { DataScope } from '../../../core/export/dataWish';
import { finishNow } from '../../../core/sliced';
import { newUid } from '../../../core/uid';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import type { OpenCase } from '../../openCase';
import { author } from '../../testing/author';
import { filledCase } from '../../testing/filledCase';
import { newCase } from '../../testing/newCase';
import { caseFromCommands, chosenCommands } from '../../testing/randomCase';
import {
  annotate,
  command,
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  createPassage,
  createSource,
  judge,
  merge,
} from '../../testing/sampleCommands';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { exportTo, tryExport } from '../testing/exportTo';
import { stixSchemas } from './testing/stixSchemas';

const wrongWith = stixSchemas();

interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly created: string;
  readonly modified: string;
  readonly [property: string]: unknown;
}

interface Bundle {
  readonly type: string;
  readonly id: string;
  readonly objects: readonly StixObject[];
}

function bundleOf(open: OpenCase, scope?: DataScope, asOf?: string) {
  const { file, notes } = exportTo(open, {
    format: 'stix',
    ...(scope && { scope }),
    ...(asOf !== undefined && { asOf }),
  });
  const text = file.toString('utf8');
  return { text, notes, bundle: JSON.parse(text) as Bundle };
}

/** Every id that an object points at by a property of STIX. */
function refsOf(object: StixObject): string[] {
  return Object.entries(object).flatMap(([key, value]) =>
    key.endsWith('_ref') ? [value as string] : key.endsWith('_refs') ? (value as string[]) : [],
  );
}

/** Valid by the schemas of OASIS; ids once; every reference leads to an object of the bundle. */
function expectSound({ type, id, objects }: Bundle): void {
  expect(type).toBe('bundle');
  expect(id).toMatch(/^bundle--/);
  expect(objects.flatMap((object) => wrongWith(object))).toEqual([]);
  const ids = new Set(objects.map((object) => object.id));
  expect(ids.size).toBe(objects.length);
  for (const object of objects) {
    expect(object.id.startsWith(`${object.type}--`)).toBe(true);
    expect(object.modified >= object.created).toBe(true);
    for (const ref of [...refsOf(object), ...Object.keys(object['extensions'] ?? {})]) {
      expect([object.type, ref, ids.has(ref)]).toEqual([object.type, ref, true]);
    }
  }
}

/** What stands in our extension of an object. */
function ownOf(object: StixObject | undefined): Record<string, unknown> {
  const extensions = Object.values((object?.['extensions'] ?? {}) as Record<string, object>);
  return Object.assign({}, ...extensions) as Record<string, unknown>;
}

function byUid({ objects }: Bundle, uid: string, type?: string): StixObject | undefined {
  return objects.find(
    (object) => ownOf(object)['uid'] === uid && (type === undefined || object.type === type),
  );
}

test('is valid by the schemas of OASIS for any case, and the same bytes for the same state', () => {
  fc.assert(
    fc.property(chosenCommands, (commands) => {
      const { open } = caseFromCommands(commands);
      const { text, bundle } = bundleOf(open);
      expectSound(bundle);
      expect(bundleOf(open).text).toBe(text);
      const { counts } = open.state();
      const count = (kind: string) =>
        bundle.objects.filter((object) => ownOf(object)['kind'] === kind).length;
      for (const [kind, word] of [
        ['link', 'links'],
        ['attribution', 'attributions'],
        ['claim', 'claims'],
        ['source', 'sources'],
        ['passage', 'passages'],
        ['judgement', 'judgements'],
        ['assessment', 'assessments'],
        ['annotation', 'annotations'],
      ] as const) {
        expect([kind, count(kind)]).toEqual([kind, counts[word]]);
      }
      open.close();
    }),
    { seed: 2032, numRuns: 25, endOnFailure: true },
  );
}, 300_000);

test('the schemas bite', () => {
  const { bundle } = bundleOf(filledCase().open);
  const place = bundle.objects.find(({ type }) => type === 'location') as StixObject;
  expect(wrongWith({ ...place, latitude: 91 })).not.toEqual([]);
  expect(wrongWith({ ...place, id: place.id.replace(/-5(?=.{3}-.{4}-.{12}$)/, '-7') })).not.toEqual(
    [],
  );
  expect(wrongWith({ ...place, description: null })).not.toEqual([]);
  const claim = bundle.objects.find(({ type }) => type === 'opinion') as StixObject;
  expect(wrongWith({ ...claim, opinion: 'perhaps' })).not.toEqual([]);
});

test('each kind of entity is the object that STIX has for it, and others a type of their own', () => {
  const { open, run } = newCase();
  const uid = {
    person: newUid(),
    base: newUid(),
    nowhere: newUid(),
    attack: newUid(),
    ship: newUid(),
  };
  run(
    command('kind.define', {
      key: 'ship',
      label: 'Ship',
      plural: 'Ships',
      base: null,
      shape: 'hexagon',
      colour: 'teal',
      icon: 'vehicle',
      description: '',
      fields: [],
    }),
    createEntity('Somebody', { uid: uid.person, fields: { 'actor-type': 'person' } }),
    createEntity('Hill Base', {
      uid: uid.base,
      kind: 'place',
      position: { latitude: 33.8, longitude: 42.4, precision: '2' },
    }),
    createEntity('Nowhere', { uid: uid.nowhere, kind: 'place' }),
    createEntity('Attack', { uid: uid.attack, kind: 'incident', date: '2021-06~' }),
    createEntity('Ever Late', { uid: uid.ship, kind: 'ship' }),
  );
  const { bundle, notes } = bundleOf(open);
  expectSound(bundle);
  expect(byUid(bundle, uid.person)).toMatchObject({
    type: 'identity',
    identity_class: 'individual',
  });
  const base = byUid(bundle, uid.base);
  expect(base).toMatchObject({ type: 'location', latitude: 33.8, longitude: 42.4 });
  expect(base).not.toHaveProperty('precision');
  expect(ownOf(base)).toMatchObject({ place_precision: '2' });
  expect(byUid(bundle, uid.nowhere)).toMatchObject({ type: 'location', region: 'Nowhere' });
  expect(ownOf(byUid(bundle, uid.attack))).toMatchObject({
    edtf: '2021-06~',
    earliest: expect.any(String) as string,
  });
  expect(byUid(bundle, uid.ship)?.type).toBe('ascribe-thing');
  expect(notes.join('\n')).toMatch(/1 place has no position/);
  expect(notes.join('\n')).toMatch(/1 entity has a date/);
  expect(notes.join('\n')).toMatch(/1 entity is of a kind that STIX has no object for/);
});

test('an attribution is the only “attributed-to”, with a confidence only where one was given', () => {
  const { open, run, uid } = filledCase();
  const attributed = () => {
    const { bundle } = bundleOf(open);
    expectSound(bundle);
    return { bundle, object: byUid(bundle, uid.attribution, 'relationship') };
  };
  const values = likelihoodTerms.map(({ term }) => {
    run(judge(uid.attribution, { uid: newUid(), likelihood: term, confidence: 'low' }));
    const { object } = attributed();
    expect(object?.['relationship_type']).toBe('attributed-to');
    expect(ownOf(object)).toMatchObject({
      likelihood: term,
      confidence_scale: 'DNI',
      analytic_confidence: 'low',
    });
    return object?.['confidence'];
  });
  expect(values).toEqual([5, 15, 30, 50, 70, 85, 95]);
  run(judge(uid.attribution, { uid: newUid(), likelihood: null, status: 'rejected' }));
  const { bundle, object } = attributed();
  expect(object).not.toHaveProperty('confidence');
  expect(ownOf(object)).not.toHaveProperty('likelihood');
  expect(ownOf(object)).toMatchObject({ status: 'rejected' });
  const unknown = byUid(bundle, uid.unknown, 'relationship');
  const target = bundle.objects.find(({ id }) => id === unknown?.['target_ref']);
  expect(target).toMatchObject({ name: 'Unknown actor', identity_class: 'unknown' });
  const types = bundle.objects.flatMap((other) =>
    other['relationship_type'] === 'attributed-to' ? [ownOf(other)['kind']] : [],
  );
  expect(types).toEqual(['attribution', 'attribution']);
});

test('a claim agrees, disagrees or is a note, is graded by the Admiralty table, and names its source', () => {
  const { open, run, uid } = filledCase();
  const [denied, suspected, ungraded] = [newUid(), newUid(), newUid()];
  const about = { attribution: uid.attribution };
  run(
    createClaim(uid.passage, about, { uid: denied, stance: 'denies', credibility: '2' }),
    createClaim(uid.passage, about, { uid: suspected, stance: 'suspects', credibility: '6' }),
    createClaim(uid.passage, { link: uid.link }, { uid: ungraded }),
  );
  const { bundle } = bundleOf(open);
  expect(byUid(bundle, denied)).toMatchObject({
    type: 'opinion',
    opinion: 'disagree',
    confidence: 70,
    external_references: [{ description: 'Attacks renewed, ¶1' }],
  });
  expect(byUid(bundle, suspected)?.type).toBe('note');
  expect(byUid(bundle, suspected)).not.toHaveProperty('confidence');
  expect(ownOf(byUid(bundle, suspected))).toMatchObject({ stance: 'suspects', credibility: '6' });
  expect(byUid(bundle, ungraded)).not.toHaveProperty('confidence');
  expect(ownOf(byUid(bundle, ungraded))).not.toHaveProperty('credibility');
  expect(byUid(bundle, uid.fieldClaim)?.type).toBe('note');
  expect(ownOf(byUid(bundle, uid.fieldClaim))).toMatchObject({ field: 'weapon', value: 'rocket' });
});

test('a source is a report where its day is known, else a note; grades stay two', () => {
  const { open, run } = newCase();
  const [dated, vague, odd] = [newUid(), newUid(), newUid()];
  const [passage, actor] = [newUid(), newUid()];
  run(
    createEntity('The Front', { uid: actor }),
    createSource('Dated', {
      uid: dated,
      published: '2021-06-10',
      reliability: 'F',
      url: 'https://example.org/نص?q=1',
      publisher: 'cve',
    }),
    createSource('Vague', { uid: vague, published: '2021-06' }),
    createSource('Odd', { uid: odd, url: 'https://[', derivesFrom: dated }),
    createPassage(dated, { uid: passage }),
    createClaim(passage, { entity: actor, field: 'existence' }, { credibility: '1' }),
  );
  const { bundle, notes } = bundleOf(open);
  expectSound(bundle);
  const report = byUid(bundle, dated);
  expect(report).toMatchObject({ type: 'report', published: '2021-06-10T00:00:00.000Z' });
  expect(report?.['object_refs']).toEqual([byUid(bundle, actor)?.id]);
  expect(ownOf(report)).toMatchObject({ reliability: 'F' });
  expect(byUid(bundle, vague)?.type).toBe('note');
  expect(ownOf(byUid(bundle, vague))).not.toHaveProperty('reliability');
  expect(ownOf(byUid(bundle, odd))).toMatchObject({ root_uid: dated, url: 'https://[' });
  expect(notes.join('\n')).toMatch(/2 sources have no exact day/);
});

test('what is merged, retracted, nasty, or a note on a chart is kept', () => {
  const made = filledCase();
  const { open, run, uid } = made;
  const nasty = '"}]} </script> \u202e \u0000 \ud83d\ude80 =1+1';
  run(
    merge(uid.rival, uid.actor, 'The same people'),
    createLink(uid.actor, uid.place, { description: nasty, date: '2021-06/..' }),
    createAttribution(uid.incident, null, { hypothesis: 'other', basis: nasty }),
    annotate({ chart: uid.chart, x: 1, y: 2 }, { text: nasty }),
    command('link.retract', { uid: uid.link, reason: 'A misreading' }),
  );
  const { bundle } = bundleOf(open);
  expectSound(bundle);
  expect(ownOf(byUid(bundle, uid.actor, 'identity'))).toMatchObject({
    merged: [{ uid: uid.rival, reason: 'The same people' }],
  });
  expect(byUid(bundle, uid.rival)).toBeUndefined();
  const retracted = byUid(bundle, uid.link);
  expect(retracted).toMatchObject({ revoked: true });
  expect(ownOf(retracted)).toMatchObject({ retraction_reason: 'A misreading' });
  const open_ = bundle.objects.find((object) => object['description'] === nasty);
  expect(open_).toMatchObject({ start_time: '2021-06-01T00:00:00.000Z' });
  expect(open_).not.toHaveProperty('stop_time');
});

test('what was edited, renamed, merged into, undone or judged is modified then, and nothing else is', () => {
  const made = filledCase();
  const { open, run, uid, passDays } = made;
  const before = bundleOf(open).bundle;
  const modifiedOf = (bundle: Bundle, of: string): string =>
    byUid(bundle, of)?.modified ?? 'not there';
  const untouched = (bundle: Bundle, ...but: string[]) =>
    before.objects
      .map((object) => String(ownOf(object)['uid']))
      .filter((of) => !but.includes(of) && modifiedOf(bundle, of) !== modifiedOf(before, of));
  const days: string[] = [];
  const edit = (of: string, change: () => void): void => {
    passDays(1);
    const last = days.at(-1) ?? '2026-01-01';
    change();
    const { bundle } = bundleOf(open);
    expectSound(bundle);
    expect(modifiedOf(bundle, of) > last).toBe(true);
    days.push(modifiedOf(bundle, of));
  };
  edit(uid.actor, () => run(command('entity.edit', { uid: uid.actor, description: 'Else' })));
  edit(uid.link, () => run(command('link.edit', { uid: uid.link, description: 'Else' })));
  edit(uid.link, () => open.undo(author));
  edit(uid.source, () => run(command('source.edit', { uid: uid.source, title: 'Else' })));
  edit(uid.actor, () => run(merge(uid.rival, uid.actor, 'The same people')));
  const { bundle } = bundleOf(open);
  expect(untouched(bundle, uid.actor, uid.rival, uid.link, uid.source)).toEqual([]);
  const past = bundleOf(open, { kind: 'case' }, days[1]?.slice(0, 10)).bundle;
  expect(modifiedOf(past, uid.actor)).toBe(days[0]);
  expect(modifiedOf(past, uid.source)).toBe(modifiedOf(before, uid.source));
});

test('a part of the case is sound by itself', () => {
  const { open, uid } = filledCase();
  const entities = [uid.incident, uid.place];
  const { bundle } = bundleOf(open, { kind: 'entities', entities });
  expectSound(bundle);
  expect(byUid(bundle, uid.actor, 'identity')).toBeUndefined();
  const work = open.exportData(`${temporaryFolder()}/x.stix.json`, {
    format: 'stix',
    scope: { kind: 'case' },
  });
  expect(finishNow(work).ok).toBe(true);
  expect(tryExport(newCase().open, `${temporaryFolder()}/y`, { format: 'stix' }).ok).toBe(false);
});
