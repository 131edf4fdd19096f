import type { FieldDefinition } from '../../core/language/kind';
import type { Sliced } from '../../core/sliced';
import type { TakeOverWish } from '../../core/together/takeOver';
import { togetherLists, type TogetherList } from '../../core/together/togetherList';
import type { ReadConnection } from '../connection/connection';
import { choose } from './choose';
import type { Comparison } from './compareCases';
import { sameContent } from './contentOf';
import { joinFields } from './joinFields';
import { joinNames } from './joinNames';
import { Outlook } from './outlook';
import type { Plan } from './takeOverPlan';
import { readThing, referencesOf, rowIdOf, type Reference, type Thing } from './things';
import { whyLeft } from './whyLeft';

const THINGS_IN_SLICE = 200;

interface Cases {
  readonly here: ReadConnection;
  readonly there: ReadConnection;
}

/** Everything that is chosen, and what that cannot be without, as it is over there. */
class Gathered {
  readonly things = new Map<TogetherList, Map<string, Thing>>();
  readonly needed = new Set<string>();
  readonly #cases: Cases;
  readonly #open: Reference[] = [];

  constructor(cases: Cases) {
    this.#cases = cases;
    for (const list of togetherLists) this.things.set(list, new Map());
  }

  add(list: TogetherList, id: string, isNeeded = false): void {
    const things = this.things.get(list);
    if (!things || things.has(id)) return;
    const thing = readThing(this.#cases.there, list, id);
    if (thing === null) return;
    things.set(id, thing);
    if (isNeeded) this.needed.add(`${list} ${id}`);
    this.#open.push({ list, id });
  }

  /** What is referred to and is not here comes along. */
  *complete(): Sliced<void> {
    let done = 0;
    for (let next = this.#open.pop(); next; next = this.#open.pop()) {
      const thing = this.things.get(next.list)?.get(next.id);
      if (!thing) continue;
      for (const { list, id } of referencesOf(next.list, thing as never)) {
        if (this.things.get(list)?.has(id) === true) continue;
        if (rowIdOf(this.#cases.here, list, id) === null) this.add(list, id, true);
      }
      done += 1;
      if (done % THINGS_IN_SLICE === 0) yield { about: 'looking what it needs', done: null };
    }
  }
}

/** In an order in which what is referred to comes first. */
function inOrder(list: TogetherList, things: ReadonlyMap<string, Thing>): [string, Thing][] {
  if (list !== 'sources') return [...things];
  const ordered = new Map<string, Thing>();
  for (const id of things.keys()) {
    const chain: [string, Thing][] = [];
    let at: string | null = id;
    while (at !== null && !ordered.has(at)) {
      const thing = things.get(at);
      if (!thing || chain.some(([passed]) => passed === at)) break;
      chain.push([at, thing]);
      at = 'derivesFrom' in thing ? thing.derivesFrom : null;
    }
    for (const [passed, thing] of chain.reverse()) ordered.set(passed, thing);
  }
  return [...ordered];
}

/** Whether this case has all of it already: what is joined can be what it was. */
function changesNothing(
  here: ReadConnection,
  list: TogetherList,
  theirs: Thing,
  how: 'theirs' | 'union',
): boolean {
  if ('fields' in theirs && 'key' in theirs && (list === 'kinds' || list === 'linkTypes')) {
    const ours = readThing(here, list, theirs.key);
    const fields = joinFields(theirs.fields, ours?.fields ?? []);
    return ours !== null && sameContent<TogetherList>(list, { ...theirs, fields }, ours);
  }
  if (how === 'theirs' || !('names' in theirs)) return false;
  const ours = readThing(here, 'entities', theirs.uid);
  const names = joinNames(theirs.names, ours?.names ?? []);
  return ours !== null && sameContent('entities', { ...theirs, names }, ours);
}

/** Says in full what a wish comes to; nothing is written. */
export function* planTakeOver(
  cases: Cases,
  comparison: Comparison,
  wish: TakeOverWish,
): Sliced<Plan> {
  const chosen = choose(comparison, wish);
  const gathered = new Gathered(cases);
  let done = 0;
  for (const list of togetherLists) {
    const change = chosen.change.get(list) ?? new Map<string, unknown>();
    for (const id of [...(chosen.add.get(list) ?? []), ...change.keys()]) {
      gathered.add(list, id);
      done += 1;
      if (done % THINGS_IN_SLICE === 0) yield { about: 'looking what it needs', done: null };
    }
  }
  yield* gathered.complete();
  const added = new Map<TogetherList, Map<string, Thing>>();
  const changed = new Map<TogetherList, Map<string, { thing: Thing; how: 'theirs' | 'union' }>>();
  const left: { list: TogetherList; id: string; why: string }[] = [];
  const outlook = new Outlook(cases);
  for (const list of togetherLists) {
    const [toAdd, toChange] = [new Map<string, Thing>(), new Map()] as const;
    added.set(list, toAdd);
    changed.set(list, toChange as Map<string, { thing: Thing; how: 'theirs' | 'union' }>);
    for (const [id, thing] of inOrder(list, gathered.things.get(list) ?? new Map())) {
      const how = chosen.change.get(list)?.get(id);
      const why = whyLeft(outlook, list, thing, how !== undefined);
      if (how !== undefined && changesNothing(cases.here, list, thing, how)) continue;
      if (why !== null) left.push({ list, id, why });
      else {
        outlook.accept(list, id, thing);
        if (how === undefined) toAdd.set(id, thing);
        else toChange.set(id, { thing, how });
      }
      done += 1;
      if (done % THINGS_IN_SLICE === 0) yield { about: 'looking what fits', done: null };
    }
  }
  const { kinds, linkTypes } = outlook.lackingFields();
  return {
    added,
    changed,
    needed: gathered.needed,
    judged: chosen.judged,
    judgements: chosen.judgements,
    fields: { kinds, linkTypes } satisfies Record<string, ReadonlyMap<string, FieldDefinition[]>>,
    kept: chosen.kept,
    left,
  };
}
