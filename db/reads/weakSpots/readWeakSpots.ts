import { finishNow, type Sliced } from '../../../core/sliced';
import type { WeakSpot, WeakSpotGroup } from '../../../core/views/weakSpotView';
import { weakSpotTerms, type WeakSpotKind } from '../../../core/vocabularies/weakSpot';
import type { ReadConnection } from '../../connection/connection';
import { finders } from '../../search/targets';
import { readRevision } from '../../writing/changeLog';
import { touchedSince } from '../../writing/touchedSince';
import { amongAll, amongThese, subjects, type SubjectKeys } from './among';
import { findContradictions } from './findContradictions';
import { findRepeated } from './findRepeated';
import { findRivalValues } from './findRivalValues';
import { findThinHypotheses } from './findThinHypotheses';
import { findUnfinishedHypotheses } from './findUnfinishedHypotheses';
import { findUngraded } from './findUngraded';
import { findUnknownWorth } from './findUnknownWorth';
import { findWeakIncidents } from './findWeakIncidents';
import { findWeakLinks } from './findWeakLinks';
import { findWeakPlaces } from './findWeakPlaces';
import { findYearlessDates } from './findYearlessDates';
import { readStakes, toStake, type Stakes } from './readStakes';
import { touchedSubjects } from './touchedSubjects';
import { compareThings, weighThing, type FindWeak, type WeakThing } from './weakThing';

const looks: readonly FindWeak[] = [
  findThinHypotheses,
  findContradictions,
  findRepeated,
  findUnknownWorth,
  findUnfinishedHypotheses,
  findWeakIncidents,
  findRivalValues,
  findWeakLinks,
  findUngraded,
  findYearlessDates,
  findWeakPlaces,
];

interface Said {
  readonly uid: string;
  readonly text: string;
}

function readClaim(connection: ReadConnection, id: number): Said | undefined {
  return connection.get<Said>(
    `SELECT claim.uid, CASE claim.text WHEN '' THEN passage.locator ELSE claim.text END AS text
     FROM claim JOIN passage ON passage.id = claim.passage_id WHERE claim.id = ?`,
    id,
  );
}

function readSpot(
  connection: ReadConnection,
  thing: WeakThing,
  weight: number,
): readonly WeakSpot[] {
  const found = finders[thing.word](connection, thing.id);
  if (!found) return [];
  const claim = thing.claim === undefined ? undefined : readClaim(connection, thing.claim);
  return [
    {
      word: thing.word,
      uid: found.target.uid,
      title: found.title,
      kind: found.kind,
      says: thing.says?.() ?? claim?.text ?? '',
      claim: claim?.uid ?? null,
      stake: toStake(weight),
    },
  ];
}

interface WeakSpotsWanted {
  /** Null: those of all kinds. */
  readonly kind: WeakSpotKind | null;
  /** How many of each kind; 0 counts them only. */
  readonly limit: number;
}

type Found = ReadonlyMap<string, readonly WeakThing[]>;

interface Kept {
  readonly revision: number;
  readonly found: Found;
  /** Null until somebody asks what weighs most. */
  stakes: Stakes | null;
}

/** What was found in the case as it is: the window asks for its counts and for pages of it. */
const keptOf = new WeakMap<ReadConnection, Kept>();

/** The things with those of the keys replaced; the same list where there are none. */
function replaceThings(
  before: readonly WeakThing[],
  now: readonly WeakThing[],
  keys: SubjectKeys,
): readonly WeakThing[] {
  const isOf = ({ word, id }: WeakThing): boolean => keys[word].has(id);
  if (now.length === 0 && !before.some(isOf)) return before;
  // Both are in their order, which sorting makes use of.
  return [...before.filter((thing) => !isOf(thing)), ...now].sort(compareThings);
}

/** What was found before, with what was written since looked at again. Null: that is too much. */
function refreshed(connection: ReadConnection, revision: number): Kept | null {
  const kept = keptOf.get(connection);
  if (!kept || kept.revision === revision) return kept ?? null;
  const touched = kept.revision < revision ? touchedSince(connection, kept.revision) : null;
  const keys = touched && touchedSubjects(connection, touched);
  if (!keys) return null;
  if (subjects.every((subject) => keys[subject].size === 0)) return { ...kept, revision };
  const found = new Map(kept.found);
  for (const look of looks) {
    for (const [kind, things] of Object.entries(look(connection, amongThese(keys)))) {
      found.set(kind, replaceThings(found.get(kind) ?? [], things, keys));
    }
  }
  return { revision, found, stakes: null };
}

/**
 * Looks for all kinds, in slices: a large case takes more than a second. What is found is kept, and
 * after a step only what it touched is looked at again; nothing is kept where the case changed in the
 * meantime.
 */
export function* findWeakSpots(connection: ReadConnection): Sliced<Found> {
  const revision = readRevision(connection);
  const known = connection.inOneState(() => refreshed(connection, revision));
  if (known) {
    keptOf.set(connection, known);
    return known.found;
  }
  const found = new Map<string, readonly WeakThing[]>();
  for (const look of looks) {
    yield;
    for (const [kind, things] of Object.entries(look(connection, amongAll)))
      found.set(kind, things);
  }
  if (readRevision(connection) === revision) {
    keptOf.set(connection, { revision, found, stakes: null });
  }
  return found;
}

function stakesNow(connection: ReadConnection): Stakes {
  const kept = keptOf.get(connection);
  const stakes = kept?.stakes ?? readStakes(connection);
  if (kept) kept.stakes = stakes;
  return stakes;
}

/** The weightiest; what weighs the same stays in the order in which it came into the case. */
function weightiest(
  things: readonly WeakThing[],
  stakes: Stakes,
  limit: number,
): readonly (readonly [WeakThing, number])[] {
  const byWeight = new Map<number, [WeakThing, number][]>();
  for (const thing of things) {
    const weight = weighThing(thing, stakes);
    const alike = byWeight.get(weight);
    if (!alike) byWeight.set(weight, [[thing, weight]]);
    else if (alike.length < limit) alike.push([thing, weight]);
  }
  return [...byWeight]
    .sort(([one], [other]) => other - one)
    .flatMap(([, alike]) => alike)
    .slice(0, limit);
}

/** Where the case is thin: what an analyst would mend next. */
export function readWeakSpots(
  connection: ReadConnection,
  { kind, limit }: WeakSpotsWanted,
): WeakSpotGroup[] {
  return connection.inOneState(() => {
    const found = finishNow(findWeakSpots(connection));
    return weakSpotTerms.map(({ term }): WeakSpotGroup => {
      const things = found.get(term) ?? [];
      if (limit === 0 || (kind !== null && kind !== term)) {
        return { kind: term, count: things.length, spots: [] };
      }
      const first = weightiest(things, stakesNow(connection), limit);
      const spots = first.flatMap(([thing, weight]) => readSpot(connection, thing, weight));
      return { kind: term, count: things.length, spots };
    });
  });
}
