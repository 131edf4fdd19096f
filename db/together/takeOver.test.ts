import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import type { Command } from '../../core/commands/command';
import { finishNow } from '../../core/sliced';
import type { TakeOverWish, Taking } from '../../core/together/takeOver';
import { newUid } from '../../core/uid';
import { checkCase } from '../checkCase';
import { openCase, type OpenCase } from '../openCase';
import { quarantineInSlices } from '../quarantine/quarantineCase';
import { author } from '../testing/author';
import { commandFromPicks } from '../testing/commandsFromPicks';
import { exportedJson } from '../testing/exportedJson';
import { filledCase } from '../testing/filledCase';
import { newCase } from '../testing/newCase';
import { Picks } from '../testing/picks';
import { chosenCommands } from '../testing/randomCase';
import { createEntity, createLink, judge } from '../testing/sampleCommands';
import { temporaryFolder } from '../testing/temporaryFolder';
import { unwrap } from '../testing/unwrap';
import type { FoundDifference } from './foundDifference';
import { beginComparing, findComparison, findPlan, takeOverInSlices } from './comparing';
import { readComparisonPage, readPicks } from './readTogether';

const COLLEAGUE = 'B. Colleague';

/** A copy of the case for a colleague, whose clock is hours ahead. */
function copyOf({ open, path }: { readonly open: OpenCase; readonly path: string }, hours = 1) {
  open.close();
  const copy = join(temporaryFolder(), 'colleague.ascribe');
  copyFileSync(path, copy);
  return { ours: edited(path, author, 0), theirs: edited(copy, COLLEAGUE, hours) };
}

/** A case that is opened by somebody. */
function edited(path: string, by: string, hours: number) {
  let seconds = 3600 * hours;
  const clock = () => new Date(Date.UTC(2026, 5, 1) + 1000 * seconds++).toISOString();
  let open = unwrap(openCase(path, { mode: 'edit', clock }));
  onTestFinished(() => open.close());
  return {
    path,
    by,
    get open() {
      return open;
    },
    run: (...commands: Command[]) => unwrap(open.execute({ commands }, by)),
    /** A file that is whole, as a colleague sends it. */
    sent: () => {
      open.close();
      const sent = join(temporaryFolder(), 'sent.ascribe');
      copyFileSync(path, sent);
      open = unwrap(openCase(path, { mode: 'edit', clock }));
      return sent;
    },
  };
}

type Edited = ReturnType<typeof edited>;

function compare(here: Edited, there: Edited) {
  const folder = join(temporaryFolder(), 'quarantine');
  const other = unwrap(finishNow(quarantineInSlices({ from: there.sent(), folder })));
  unwrap(beginComparing(here.open, { folder, fileName: 'sent.ascribe', other }));
  return differences(here);
}

function differences(here: Edited) {
  const { comparison } = finishNow(findComparison(here.open.connection));
  return [...comparison.found.values()].flat();
}

const take = (here: Edited, wish: TakeOverWish) =>
  unwrap(finishNow(takeOverInSlices(here.open, wish, here.by)));

const allUsual: TakeOverWish = { all: true, picks: [] };

/** Everything that is not the same, whatever was done to it where. */
function everything(here: Edited, how: Taking): TakeOverWish {
  return {
    all: true,
    picks: differences(here)
      .filter(({ state }) => state !== 'here')
      .map(({ list, id }) => ({ list, id, how })),
  };
}

function expectSound(here: Edited): void {
  expect(unwrap(checkCase(here.sent())).findings).toEqual([]);
}

test('what a colleague has added, changed and deleted is told from what was done here', () => {
  const made = filledCase();
  const { ours, theirs } = copyOf(made);
  const [own, foreign] = [newUid(), newUid()];
  ours.run(createEntity('Own', { uid: own }));
  ours.run({ name: 'entity.edit', args: { uid: made.uid.rival, description: 'Ours' } });
  theirs.run(createEntity('Foreign', { uid: foreign }));
  theirs.run({ name: 'entity.edit', args: { uid: made.uid.place, description: 'Theirs' } });
  theirs.run({ name: 'entity.edit', args: { uid: made.uid.rival, description: 'Theirs' } });
  theirs.run({ name: 'annotation.remove', args: { uid: made.uid.note } });
  const found = compare(ours, theirs).map(({ list, id, state, changed }) => ({
    thing: `${list} ${id}`,
    state,
    changed,
  }));
  expect(found.sort((a, b) => (a.thing < b.thing ? -1 : 1))).toEqual(
    [
      { thing: `annotations ${made.uid.note}`, state: 'here', changed: 'there' },
      { thing: `entities ${own}`, state: 'here', changed: 'here' },
      { thing: `entities ${foreign}`, state: 'there', changed: 'there' },
      { thing: `entities ${made.uid.place}`, state: 'different', changed: 'there' },
      { thing: `entities ${made.uid.rival}`, state: 'different', changed: 'both' },
    ]
      .map((item) =>
        item.thing.startsWith('annotations') ? { ...item, changed: null as never } : item,
      )
      .sort((a, b) => (a.thing < b.thing ? -1 : 1)),
  );
  const { comparison } = finishNow(findComparison(ours.open.connection));
  expect(comparison.histories.deletedThere(`annotations ${made.uid.note}`)).toMatchObject({
    by: COLLEAGUE,
  });
  const plan = finishNow(findPlan(ours.open.connection, allUsual));
  expect(plan.kept).toBe(1);
  take(ours, allUsual);
  const left = differences(ours).map(({ id }) => id);
  expect(left.sort()).toEqual([made.uid.note, own, made.uid.rival].sort());
  expectSound(ours);
});

test('what a thing needs comes with it, and is told beforehand', () => {
  const made = filledCase();
  const { ours, theirs } = copyOf(made);
  const [entity, link] = [newUid(), newUid()];
  theirs.run(
    createEntity('Foreign', { uid: entity }),
    createLink(made.uid.incident, entity, { uid: link, type: 'happened-at' }),
  );
  compare(ours, theirs);
  const wish: TakeOverWish = { all: false, picks: [{ list: 'links', id: link, how: 'theirs' }] };
  const plan = finishNow(findPlan(ours.open.connection, wish));
  expect([...plan.needed]).toEqual([`entities ${entity}`]);
  const change = take(ours, wish);
  expect(change.label).toBe('Take over from “Case under test” (A. Analyst): 2 added, 0 changed');
  expect(differences(ours)).toEqual([]);
  const [row] = ours.open.connection.all<{ by: string }>(
    'SELECT recorded_by AS by FROM link WHERE uid = ?',
    link,
  );
  expect(row?.by).toBe(COLLEAGUE);
});

test('two judgements of one attribution stand side by side with their authors, the later one last', () => {
  const made = filledCase();
  const { ours, theirs } = copyOf(made, -1);
  const { attribution } = made.uid;
  theirs.run(judge(attribution, { likelihood: 'unlikely', reason: 'Theirs' }));
  ours.run(judge(attribution, { likelihood: 'very-likely', reason: 'Ours' }));
  const [found] = compare(ours, theirs);
  expect(found).toMatchObject({
    list: 'attributions',
    state: 'different',
    isSameOtherwise: true,
    judgements: { here: 1, there: 1 },
  });
  take(ours, allUsual);
  compare(theirs, ours);
  take(theirs, allUsual);
  for (const side of [ours, theirs]) {
    const judged = side.open.connection.all<{ reason: string; by: string }>(
      `SELECT reason, recorded_by AS by FROM judgement
       WHERE attribution_id = (SELECT id FROM attribution WHERE uid = ?) ORDER BY id`,
      attribution,
    );
    expect(judged.slice(1)).toEqual([
      { reason: 'Theirs', by: COLLEAGUE },
      { reason: 'Ours', by: author },
    ]);
    expectSound(side);
  }
  expect(exportedJson(ours.open)).toBe(exportedJson(theirs.open));
});

test('names of both are kept where that is asked', () => {
  const made = filledCase();
  const { ours, theirs } = copyOf(made);
  const name = (text: string, role: 'preferred' | 'alias') => ({
    ...{ uid: newUid(), text, role, language: null, script: null },
  });
  const uid = made.uid.actor;
  ours.run({ name: 'entity.name', args: { uid, names: [name('Ours', 'preferred')] } });
  theirs.run({ name: 'entity.name', args: { uid, names: [name('Theirs', 'preferred')] } });
  compare(ours, theirs);
  take(ours, { all: false, picks: [{ list: 'entities', id: uid, how: 'union' }] });
  const names = ours.open.connection.all(
    `SELECT text, role FROM entity_name
     WHERE entity_id = (SELECT id FROM entity WHERE uid = ?) ORDER BY position`,
    uid,
  );
  expect(names).toEqual([
    { text: 'Theirs', role: 'preferred' },
    { text: 'Ours', role: 'alias' },
  ]);
  const { revision } = ours.open.state();
  take(ours, { all: false, picks: [{ list: 'entities', id: uid, how: 'union' }] });
  expect(ours.open.state().revision).toBe(revision);
});

test('taking over again brings what is new and changed there, and leaves what was edited here', () => {
  const made = filledCase();
  const theirs = edited((made.open.close(), made.path), COLLEAGUE, 0);
  const fresh = newCase();
  const ours = edited((fresh.open.close(), fresh.path), author, 1);
  compare(ours, theirs);
  take(ours, allUsual);
  const edit = (side: Edited, uid: string, description: string) =>
    side.run({ name: 'entity.edit', args: { uid, description } });
  edit(ours, made.uid.actor, 'Edited here');
  edit(theirs, made.uid.place, 'Edited there');
  theirs.run(createEntity('New there'));
  compare(ours, theirs);
  const plan = finishNow(findPlan(ours.open.connection, allUsual));
  expect([plan.added.get('entities')?.size, plan.changed.get('entities')?.size]).toEqual([1, 1]);
  take(ours, allUsual);
  expect(differences(ours).filter(({ state }) => state !== 'here')).toMatchObject([
    { id: made.uid.actor, changed: 'here' },
  ]);
  expect(ours.open.connection.all('SELECT DISTINCT origin FROM import')).toEqual([
    { origin: `case:${theirs.open.state().case.uid}` },
  ]);
});

type Draws = typeof chosenCommands extends fc.Arbitrary<infer T> ? T : never;

/** Steps that do not fit the case are refused, which is part of the draw. */
function grow(side: Edited, chosen: Draws): void {
  for (const { name, numbers } of chosen) {
    const picks = new Picks(side.open.connection, numbers);
    side.open.execute({ commands: [commandFromPicks(name, picks)] }, side.by);
  }
}

/** A kind keeps the fields that it has here, which may have values, beside those of the other one. */
function isMissing({ list, state }: FoundDifference): boolean {
  return state === 'here' ? false : state === 'there' || !['kinds', 'linkTypes'].includes(list);
}

/** Each makes two cases: finding a smaller one that fails would take minutes. */
const RUNS = { numRuns: 12, endOnFailure: true };

test('all of any case, taken over into a new one, is the same there; again changes nothing; undo takes it back', () => {
  fc.assert(
    fc.property(chosenCommands, (chosen) => {
      const made = filledCase();
      const theirs = edited((made.open.close(), made.path), COLLEAGUE, 0);
      grow(theirs, chosen);
      const fresh = newCase();
      const ours = edited((fresh.open.close(), fresh.path), author, 1);
      const before = exportedJson(ours.open);
      compare(ours, theirs);
      const wish = everything(ours, 'theirs');
      const { left } = finishNow(findPlan(ours.open.connection, wish));
      // A kind that behaves otherwise here stays behind, and may keep what is of it away.
      if (left.some(({ list, why }) => list === 'kinds' && why.includes('behaves'))) return;
      expect(left).toEqual([]);
      take(ours, wish);
      const after = exportedJson(ours.open);
      expect(differences(ours).filter(isMissing)).toEqual([]);
      const { revision } = ours.open.state();
      compare(ours, theirs);
      take(ours, everything(ours, 'theirs'));
      expect(ours.open.state().revision).toBe(revision);
      expectSound(ours);
      unwrap(ours.open.undo(author));
      expect(exportedJson(ours.open)).toBe(before);
      unwrap(ours.open.redo(author));
      expect(exportedJson(ours.open)).toBe(after);
    }),
    RUNS,
  );
}, 300_000);

test('two that were edited apart hold the same things after each has taken over from the other', () => {
  fc.assert(
    fc.property(chosenCommands, chosenCommands, (here, there) => {
      const { ours, theirs } = copyOf(filledCase());
      grow(ours, here);
      grow(theirs, there);
      compare(ours, theirs);
      const left = new Set<string>();
      const takeAll = (side: Edited, how: Taking) => {
        const wish = everything(side, how);
        const plan = finishNow(findPlan(side.open.connection, wish));
        for (const { list, id } of plan.left) left.add(`${list} ${id}`);
        take(side, wish);
      };
      takeAll(ours, 'ours');
      compare(theirs, ours);
      takeAll(theirs, 'theirs');
      // What could not be taken over is told of, and keeps away what depends on it.
      if (left.size > 0) return;
      expect(differences(theirs).filter(isMissing)).toEqual([]);
      compare(ours, theirs);
      takeAll(ours, 'theirs');
      expect(differences(ours)).toEqual([]);
      for (const side of [ours, theirs]) expectSound(side);
    }),
    RUNS,
  );
}, 300_000);

test('differences are found by words of their names, and ticked together as each would be alone', () => {
  const made = filledCase();
  const { ours, theirs } = copyOf(made);
  const foreign = newUid();
  ours.run(createEntity('Own Brigade'));
  theirs.run(createEntity('Brigade of the Élan', { uid: foreign }));
  theirs.run(judge(made.uid.attribution));
  compare(ours, theirs);
  const { connection } = ours.open;
  const all = { list: null, state: null, text: '' };
  const page = (text: string) =>
    readComparisonPage(connection, { ...all, text, offset: 0, limit: 10 });
  expect(page('ELAN brigade').items.map(({ id }) => id)).toEqual([foreign]);
  expect(page('brigade').total).toBe(2);
  expect(page('nothing of the sort').total).toBe(0);
  const both = { list: 'entities', id: foreign, how: 'theirs' } as const;
  expect(readPicks(connection, { ...all, text: 'brigade' })).toEqual({ picks: [both], more: 0 });
  // What is only judged otherwise keeps both judgements.
  expect(readPicks(connection, all).picks).toEqual([
    both,
    { list: 'attributions', id: made.uid.attribution, how: 'ours' },
  ]);
});
