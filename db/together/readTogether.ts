import { finishNow, type Sliced } from '../../core/sliced';
import type {
  ComparedThing,
  ComparisonView,
  Difference,
  DifferencesAsked,
  TogetherThing,
} from '../../core/together/comparisonView';
import { foldText } from '../../core/text/foldText';
import {
  MOST_PICKS,
  usualTaking,
  type TakeOverPlan,
  type TakeOverWish,
} from '../../core/together/takeOver';
import { togetherLists } from '../../core/together/togetherList';
import type { ReadConnection } from '../connection/connection';
import { Refused } from '../refused';
import { readModels } from '../reads/model';
import { judgementModel } from '../reads/models/judgementModel';
import { besideOf, findComparison, findPlan } from './comparing';
import { findTexts, nameDifference, type Sides } from './findTexts';
import type { FoundDifference } from './foundDifference';
import { nameThing } from './nameThing';
import { propertiesOf, type Properties } from './propertiesOf';
import { readThing } from './things';

const MOST_LEFT_TOLD = 100;

/** Null: no case is compared with this one. */
export function readComparison(connection: ReadConnection): ComparisonView | null {
  if (besideOf(connection) === null) return null;
  const { comparison, round, beside } = finishNow(findComparison(connection));
  return {
    other: beside.other,
    round,
    lists: togetherLists.map((list) => ({
      list,
      ...(comparison.counts.get(list) ?? { same: 0, here: 0, there: 0, different: 0 }),
    })),
  };
}

/** What takes long of it, to be done in slices before: of differences that are looked for, their words too. */
export function* prepareComparison(connection: ReadConnection, text: string): Sliced<void> {
  if (besideOf(connection) === null) return;
  const { comparison, beside } = yield* findComparison(connection);
  if (text !== '') yield* findTexts({ here: connection, there: beside.there, comparison });
}

export function* preparePlan(connection: ReadConnection, wish: TakeOverWish): Sliced<void> {
  if (besideOf(connection) !== null) yield* findPlan(connection, wish);
}

function readSides(connection: ReadConnection): Sides {
  const { comparison, beside } = finishNow(findComparison(connection));
  return { here: connection, there: beside.there, comparison };
}

function toDifference(sides: Sides, found: FoundDifference): Difference {
  const { list, id, state, changed, judgements, isSameOtherwise } = found;
  const { comparison } = sides;
  const name = `${list} ${id}`;
  const deleted =
    state === 'there'
      ? comparison.histories.deletedHere(name)
      : state === 'here'
        ? comparison.histories.deletedThere(name)
        : null;
  const named = nameDifference(sides, found);
  return { list, id, state, ...named, changed, deleted, judgements, onlyJudged: isSameOtherwise };
}

function chosenOf(sides: Sides, { list, state, text }: DifferencesAsked): FoundDifference[] {
  const words = foldText(text).split(' ');
  const texts = text === '' ? null : finishNow(findTexts(sides));
  return togetherLists
    .filter((candidate) => list === null || candidate === list)
    .flatMap((candidate) => sides.comparison.found.get(candidate) ?? [])
    .filter((found) => state === null || found.state === state)
    .filter((found) => {
      const named = texts?.get(found) ?? '';
      return texts === null || words.every((word) => named.includes(word));
    });
}

export function readComparisonPage(
  connection: ReadConnection,
  asked: DifferencesAsked & { readonly offset: number; readonly limit: number },
) {
  const sides = readSides(connection);
  const all = chosenOf(sides, asked);
  const page = all.slice(asked.offset, asked.offset + asked.limit);
  return { items: page.map((found) => toDifference(sides, found)), total: all.length };
}

export function readPicks(connection: ReadConnection, asked: DifferencesAsked) {
  const all = chosenOf(readSides(connection), asked).flatMap((found) => {
    const how = usualTaking(found);
    return how === null ? [] : [{ list: found.list, id: found.id, how }];
  });
  return { picks: all.slice(0, MOST_PICKS), more: Math.max(0, all.length - MOST_PICKS) };
}

function side(properties: Properties | null, label: string): string | null {
  return properties?.get(label) ?? null;
}

function judgedOf({ here, there }: Sides, attribution: string): ComparedThing['judged'] {
  const of = (connection: ReadConnection) =>
    readModels(
      connection,
      judgementModel,
      'WHERE t.attribution_id = (SELECT id FROM attribution WHERE uid = ?) ORDER BY t.id',
      attribution,
    );
  const [ours, theirs] = [of(here), of(there)];
  const [own, foreign] = [ours, theirs].map((list) => new Set(list.map(({ uid }) => uid)));
  return [...ours, ...theirs.filter(({ uid }) => own?.has(uid) !== true)]
    .toSorted((one, other) => (one.recordedAt < other.recordedAt ? -1 : 1))
    .map(({ uid, likelihood, confidence, status, reason, recordedAt: at, recordedBy: by }) => ({
      ...{ likelihood, confidence, status, reason, at, by },
      side: own?.has(uid) !== true ? 'there' : foreign?.has(uid) === true ? 'both' : 'here',
    }));
}

/** Both sides of one thing. */
export function readComparedThing(connection: ReadConnection, asked: TogetherThing): ComparedThing {
  const { list, id } = asked;
  const read = readSides(connection);
  const found = read.comparison.found.get(list)?.find((candidate) => candidate.id === id);
  if (!found) {
    throw new Refused('together.same', 'This is the same in both cases now. Choose another one.');
  }
  const { here, there, comparison } = read;
  const [ours, theirs] = [here, there].map((at) => {
    const thing = readThing(at, list, id);
    return thing === null ? null : propertiesOf(at, list, thing as never);
  });
  const labels = [...new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])];
  const name = `${list} ${id}`;
  return {
    ...toDifference(read, found),
    properties: labels.map((label) => {
      const [one, other] = [side(ours ?? null, label), side(theirs ?? null, label)];
      return { label, here: one, there: other, differs: one !== other };
    }),
    judged: list === 'attributions' ? judgedOf(read, id) : [],
    changedHere: comparison.histories.changedHere(name),
    changedThere: comparison.histories.changedThere(name),
    hasNames: list === 'entities' && found.state === 'different',
  };
}

export function readTakeOverPlan(connection: ReadConnection, wish: TakeOverWish): TakeOverPlan {
  const plan = finishNow(findPlan(connection, wish));
  const { there } = readSides(connection);
  const needed = new Map<string, number>();
  for (const name of plan.needed) {
    const [list = ''] = name.split(' ');
    needed.set(list, (needed.get(list) ?? 0) + 1);
  }
  return {
    lists: togetherLists
      .map((list) => ({
        list,
        added: plan.added.get(list)?.size ?? 0,
        needed: needed.get(list) ?? 0,
        changed: plan.changed.get(list)?.size ?? 0,
      }))
      .filter(({ added, changed }) => added + changed > 0),
    judgements: plan.judgements,
    kept: plan.kept,
    leftBehind: plan.left.length,
    left: plan.left.slice(0, MOST_LEFT_TOLD).map(({ list, id, why }) => {
      const thing = readThing(there, list, id);
      const { name } = thing === null ? { name: '' } : nameThing(there, list, thing as never);
      return { list, id, name, why };
    }),
  };
}
