import { describe, expect, it } from 'vitest';
import type { ImportProblem, Incoming, IncomingEntity } from '../../../core/import/incoming';
import { finishNow } from '../../../core/sliced';
import type { OpenCase } from '../../openCase';
import { author } from '../../testing/author';
import { newCase } from '../../testing/newCase';
import { createEntity } from '../../testing/sampleCommands';
import { unwrap } from '../../testing/unwrap';
import { checkCase } from '../../checkCase';
import type { ImportOrder } from './bringIn';
import { importRecords } from './importRecords';

const at = 'line 2';
const entity = (
  key: string,
  name: string,
  parts: Partial<IncomingEntity> = {},
): IncomingEntity => ({
  ...{ what: 'entity', key, at, kind: 'actor', description: '', fields: {}, date: null },
  names: [{ text: name, language: null, role: 'preferred' }],
  position: null,
  version: null,
  ...parts,
});

const source: Incoming = {
  ...{ what: 'source', key: 'dataset', at, title: 'A list of events', type: 'dataset' },
  ...{ publisher: null, url: null, published: null, description: '', derivesFrom: null },
};

/** One event of a list: who is said to have done what, by a row of the list. */
function event(number: number, parts: Partial<IncomingEntity> = {}): Incoming[] {
  const key = `event ${number}`;
  return [
    entity(key, `Event ${number}`, { kind: 'incident', date: '2021-06-10', ...parts }),
    { what: 'passage', key, at, source: 'dataset', locator: `row ${number}`, text: '' },
    {
      ...{ what: 'attribution', key, at, incident: key, hypothesis: 'actor', actor: 'front' },
      ...{ role: 'carried-out', basis: '' },
    },
    {
      ...{ what: 'claim', key, at, passage: key, about: { attribution: key }, stance: 'suspects' },
      ...{ claimant: null, credibility: null, value: null, text: 'Suspected.', saidOn: null },
      responsibility: null,
    },
  ];
}

const order: ImportOrder & { isTrial: boolean } = {
  ...{ origin: 'events', fileName: 'events.csv', fileHash: 'a'.repeat(64), mapping: {} },
  language: { kinds: [], linkTypes: [], fields: [] },
  decisions: new Map(),
  missing: 'leave',
  done: () => null,
  isTrial: false,
};

function bring(
  open: OpenCase,
  records: readonly (Incoming | ImportProblem)[],
  parts: Partial<typeof order> = {},
) {
  const work = importRecords(open, { ...order, ...parts }, () => records, author);
  return unwrap(finishNow(work)).outcome;
}

const first = [source, entity('front', 'Northern Front'), ...event(1), ...event(2)];

const countsOf = ({ connection }: OpenCase) =>
  connection.get(
    `SELECT (SELECT count(*) FROM entity) AS entities, (SELECT count(*) FROM attribution) AS attributions,
       (SELECT count(*) FROM claim) AS claims, (SELECT count(*) FROM passage) AS passages,
       (SELECT count(*) FROM import_key) AS keys`,
  );

describe('what comes in from another tool', () => {
  it('is one step with its source, that is undone and done again', () => {
    const { open } = newCase();
    const outcome = bring(open, first);
    expect(outcome.added).toEqual({
      ...{ source: 1, passage: 2, entity: 3, link: 0, attribution: 2, claim: 2 },
    });
    const after = { entities: 3, attributions: 2, claims: 2, passages: 2, keys: 10 };
    expect(countsOf(open)).toEqual(after);
    expect(unwrap(open.undo(author))?.label).toContain('Import events.csv: 10 added');
    expect(countsOf(open)).toMatchObject({ entities: 0, claims: 0, keys: 0 });
    unwrap(open.redo(author));
    expect(countsOf(open)).toEqual(after);
    open.close();
    expect(unwrap(checkCase(open.path)).findings).toEqual([]);
  });

  it('never judges: a hypothesis comes without likelihood, however sure the list is', () => {
    const { open } = newCase();
    bring(open, first);
    expect(open.connection.all('SELECT * FROM judgement')).toEqual([]);
  });

  it('is only tried where that is asked, and leaves nothing', () => {
    const { open } = newCase();
    expect(bring(open, first, { isTrial: true }).added.entity).toBe(3);
    expect(countsOf(open)).toMatchObject({ entities: 0, keys: 0 });
    expect(unwrap(open.undo(author))).toBeNull();
  });

  it('changes what came otherwise when it comes again, adds what is new, and tells what is missing', () => {
    const { open } = newCase();
    bring(open, first);
    const again = [
      source,
      entity('front', 'Northern Front'),
      ...event(1, { date: '2021-06-11' }),
      ...event(3),
    ];
    const outcome = bring(open, again);
    expect(outcome).toMatchObject({
      added: { entity: 1, claim: 1 },
      changed: { entity: 1, claim: 0 },
      unchanged: { source: 1, entity: 1, passage: 1 },
      missing: { entity: 1, attribution: 1, claim: 1, passage: 1 },
      retracted: 0,
    });
    const dates = open.connection.allValues('SELECT date FROM entity ORDER BY id').flat();
    expect(dates).toEqual([null, '2021-06-11', '2021-06-10', '2021-06-10']);
    const same = bring(open, again);
    expect(same).toMatchObject({ added: { entity: 0 }, changed: { entity: 0 } });
  });

  it('retracts what is not there any more where that is asked, and once', () => {
    const { open } = newCase();
    bring(open, first);
    const less = [source, entity('front', 'Northern Front'), ...event(1)];
    expect(bring(open, less, { missing: 'retract' }).retracted).toBe(3);
    const reasons = open.connection
      .allValues('SELECT retraction_reason FROM entity WHERE retracted_at IS NOT NULL')
      .flat();
    expect(reasons).toEqual(['Not in events.csv any more']);
    expect(bring(open, less, { missing: 'retract' }).retracted).toBe(0);
  });

  it('leaves alone what was edited or deleted here in between', () => {
    const { open } = newCase();
    bring(open, first);
    const uidOf = (name: string) =>
      open.connection.get<{ uid: string }>(
        'SELECT uid FROM entity WHERE id = (SELECT entity_id FROM entity_name WHERE text = ?)',
        name,
      )?.uid ?? '';
    unwrap(
      open.execute(
        {
          commands: [
            { name: 'entity.edit', args: { uid: uidOf('Event 1'), description: 'Mine.' } },
            { name: 'entity.remove', args: { uid: uidOf('Event 2') } },
          ],
        },
        author,
      ),
    );
    const outcome = bring(open, [
      ...[source, entity('front', 'Northern Front')],
      ...event(1, { date: '2021-06-12' }),
      ...event(2, { date: '2021-06-12' }).slice(0, 2),
    ]);
    expect(outcome).toMatchObject({ keptOurs: { entity: 1 }, deletedHere: { entity: 1 } });
    const dates = open.connection.allValues('SELECT date FROM entity ORDER BY id').flat();
    expect(dates).toEqual([null, '2021-06-10']);
  });

  it('suggests who may be the same, joins nothing unasked, and remembers what was decided', () => {
    const { open } = newCase();
    const theirs = createEntity('al-Northern  Front');
    unwrap(open.execute({ commands: [theirs] }, author));
    const tried = bring(open, first, { isTrial: true });
    expect(tried.added.entity).toBe(3);
    const [suggestion] = tried.suggestions;
    expect(suggestion).toMatchObject({ key: 'front', name: 'Northern Front' });
    expect(suggestion?.alike[0]?.reason).toContain('is written');
    const uid = suggestion?.alike[0]?.uid ?? '';
    const decisions = new Map([['front', uid]]);
    // What was decided can be decided otherwise as long as nothing is written.
    const triedAgain = bring(open, first, { decisions, isTrial: true });
    expect(triedAgain).toMatchObject({ matched: 1, suggestions: [{ key: 'front' }] });
    const done = bring(open, first, { decisions });
    expect(done).toMatchObject({ matched: 1, added: { entity: 2 } });
    // Another file of the same origin, in which the front is described otherwise.
    const more = bring(open, [
      ...[source, entity('front', 'Northern Front', { description: 'Theirs.' })],
      ...event(4),
    ]);
    expect(more).toMatchObject({ matched: 0, keptOurs: { entity: 1 }, added: { entity: 1 } });
    const names = open.connection.allValues('SELECT count(*) FROM entity').flat();
    expect(names).toEqual([4]);
  });

  it('leaves out what cannot be, with its place and reason, and keeps all else', () => {
    const { open } = newCase();
    const outcome = bring(open, [
      source,
      entity('front', 'Northern Front'),
      { ...entity('odd', 'x'.repeat(501)), at: 'line 7' },
      { ...entity('kind', 'A ship', { kind: 'ship' }), at: 'line 8' },
      ...event(1).map((record) =>
        record.what === 'attribution' ? { ...record, actor: 'odd', at: 'line 9' } : record,
      ),
    ]);
    expect(outcome.problems.map(({ at: place }) => place)).toEqual([
      ...['line 7', 'line 8', 'line 9', 'line 2'],
    ]);
    expect(outcome.problems[0]?.message).toContain('longer than 500 characters');
    expect(outcome.problems[2]?.message).toContain('it needs “odd”');
    expect(outcome).toMatchObject({ leftOut: 4, added: { entity: 2, attribution: 0, claim: 0 } });
  });
});
