import { finishNow, type Sliced } from '../../../core/sliced';
import type { WeakSpot, WeakSpotGroup } from '../../../core/views/weakSpotView';
import { weakSpotTerms, type WeakSpotKind } from '../../../core/vocabularies/weakSpot';
import type { ReadConnection } from '../../connection/connection';
import { finders } from '../../search/targets';
import { readRevision } from '../../writing/changeLog';
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
import { readStakes, toStake } from './readStakes';
import type { FindWeak, WeakThing } from './weakThing';

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

function readSpot(connection: ReadConnection, thing: WeakThing): readonly WeakSpot[] {
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
      stake: toStake(thing.stake),
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

/** What was found in the case as it is: the window asks for its counts and for pages of it. */
const keptOf = new WeakMap<ReadConnection, { readonly revision: number; readonly found: Found }>();

/**
 * Looks for all kinds, in slices: a large case takes more than a second. What is found is kept until
 * the case changes, and not at all where it changed in the meantime.
 */
export function* findWeakSpots(connection: ReadConnection): Sliced<Found> {
  const revision = readRevision(connection);
  const kept = keptOf.get(connection);
  if (kept?.revision === revision) return kept.found;
  const stakes = readStakes(connection);
  const found = new Map<string, readonly WeakThing[]>();
  for (const look of looks) {
    yield;
    for (const [kind, things] of Object.entries(look(connection, stakes))) found.set(kind, things);
  }
  if (readRevision(connection) === revision) keptOf.set(connection, { revision, found });
  return found;
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
      // Sorting is stable: what weighs the same stays in the order in which it came into the case.
      const first = [...things].sort((one, other) => other.stake - one.stake).slice(0, limit);
      const spots = first.flatMap((thing) => readSpot(connection, thing));
      return { kind: term, count: things.length, spots };
    });
  });
}
