import type { Uid } from '../../core/uid';
import type { ClaimView } from '../../core/views/recordView';
import type { Report } from './report';

export interface Cited<T> {
  /** From 1, in the order of the sections that refer to them. */
  readonly number: number;
  readonly view: T;
}

/** The notes of a report: each claim that it refers to once, and each source behind them. */
export interface Citations {
  readonly claims: ReadonlyMap<Uid, Cited<ClaimView>>;
  readonly sources: ReadonlyMap<Uid, Cited<ClaimView['source']>>;
  /** Claims that were withdrawn: they are counted, and support nothing. */
  readonly retracted: number;
}

/** Rows of a matrix: only what was rated tells anything. */
export function ratedEvidence({
  evidence,
  hypotheses,
}: Report['matrices'][number]): readonly ClaimView[] {
  const rated = new Set(
    hypotheses.flatMap(({ assessments }) => assessments.map(({ claim }) => claim)),
  );
  return evidence.filter(({ claim }) => rated.has(claim.uid));
}

function claimsInOrder(
  report: Pick<Report, 'attributions' | 'matrices' | 'entities' | 'links'>,
): readonly ClaimView[] {
  return [
    ...report.attributions.flatMap(({ claims }) => claims),
    ...report.matrices.flatMap(ratedEvidence),
    ...report.entities.flatMap(({ claims }) => claims),
    ...report.links.flatMap(({ claims }) => claims),
  ];
}

function numbered<T>(views: readonly T[], uidOf: (view: T) => Uid): ReadonlyMap<Uid, Cited<T>> {
  const cited = new Map<Uid, Cited<T>>();
  for (const view of views) {
    if (!cited.has(uidOf(view))) cited.set(uidOf(view), { number: cited.size + 1, view });
  }
  return cited;
}

export function citeClaims(report: Parameters<typeof claimsInOrder>[0]): Citations {
  const all = claimsInOrder(report);
  const claims = numbered(
    all.filter(({ claim }) => claim.retraction === null),
    ({ claim }) => claim.uid,
  );
  const retracted = all.filter(({ claim }) => claim.retraction !== null);
  const sources = [...claims.values()].map(({ view }) => view.source);
  return {
    claims,
    sources: numbered(sources, ({ uid }) => uid),
    retracted: new Set(retracted.map(({ claim }) => claim.uid)).size,
  };
}
