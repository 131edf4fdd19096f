import type { WeakSpot, WeakSpotGroup } from '../../../core/views/weakSpotView';
import { weakSpotTerms, type WeakSpotKind } from '../../../core/vocabularies/weakSpot';
import type { ReadConnection } from '../../connection/connection';
import { finders } from '../../search/targets';
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
import { noStakes, readStakes, toStake } from './readStakes';
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

/** Where the case is thin: what an analyst would mend next. */
export function readWeakSpots(
  connection: ReadConnection,
  { kind, limit }: WeakSpotsWanted,
): WeakSpotGroup[] {
  return connection.inOneState(() => {
    const stakes = limit === 0 ? noStakes : readStakes(connection);
    const found = new Map<string, readonly WeakThing[]>(
      looks.flatMap((look) => Object.entries(look(connection, stakes))),
    );
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
