import type { SliceLink } from '../../core/views/sliceView';
import type { ReadConnection, SqlParameter } from '../connection/connection';
import { readClaimsBehind, type ClaimBehind } from './readClaimsBehind';

/** What stands behind a line: claims that are not retracted, and their independent sources. */
export type Footing = Pick<SliceLink, 'claimCount' | 'sourceCount' | 'stances' | 'contested'>;

export const noFooting: Footing = {
  claimCount: 0,
  sourceCount: 0,
  stances: { asserts: 0, denies: 0, suspects: 0, 'claims-responsibility': 0 },
  contested: false,
};

/**
 * Sources that share the end of their chain of derivation count once: repetition is not
 * confirmation.
 */
export function footingOf(claims: readonly ClaimBehind[]): Footing {
  const stances = { ...noFooting.stances };
  for (const { stance } of claims) stances[stance] += 1;
  return {
    claimCount: claims.length,
    sourceCount: claims.length === 1 ? 1 : new Set(claims.map(({ source }) => source.root)).size,
    stances,
    contested: stances.denies > 0 && claims.length > stances.denies,
  };
}

/**
 * The footings of links or attributions by their integer keys; what has no claim is left out.
 * `subjects` is a query for the keys.
 */
export function readFootings(
  connection: ReadConnection,
  about: 'link' | 'attribution',
  subjects: string,
  ...parameters: readonly SqlParameter[]
): ReadonlyMap<number, Footing> {
  const behind = readClaimsBehind(connection, about, { subjects, parameters });
  return new Map([...behind].map(([id, claims]) => [id, footingOf(claims)]));
}
