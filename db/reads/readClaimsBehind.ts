import type { SliceLink } from '../../core/views/sliceView';
import type { ReadConnection, SqlParameter } from '../connection/connection';
import { idList } from './idList';
import { rootsOfSources } from './readSourceRoots';

type Said = SliceLink['said'][number];

interface SourceBehind {
  readonly id: number;
  readonly uid: string;
  readonly reliability: Said['reliability'];
  /** At the end of its chain of derivation; itself where the chain runs in a circle. */
  readonly root: number;
}

/** A claim that stands behind a line, and is not retracted. */
export interface ClaimBehind {
  readonly stance: Said['stance'];
  readonly credibility: Said['credibility'];
  readonly source: SourceBehind;
}

/** The sources that claims were found to have, each read once. */
export type SourcesBehind = Map<number, SourceBehind>;

/** A query for integer keys, and its parameters. */
export interface Subjects {
  readonly subjects: string;
  readonly parameters: readonly SqlParameter[];
}

/** Keys that are known already, as `idList` has them. */
export function knownSubjects(ids: string): Subjects {
  return { subjects: 'SELECT value AS id FROM json_each(?)', parameters: [ids] };
}

function readSources(connection: ReadConnection, ids: Iterable<number>, into: SourcesBehind): void {
  const rows = connection.allValues(
    `WITH RECURSIVE ${rootsOfSources('SELECT value AS id FROM json_each(?)')}
     SELECT source.id, source.uid, source.reliability, coalesce(root.root_id, source.id)
     FROM source LEFT JOIN root ON root.source_id = source.id
     WHERE source.id IN (SELECT value FROM json_each(?))`,
    idList(ids),
    idList(ids),
  ) as [number, string, Said['reliability'], number][];
  for (const [id, uid, reliability, root] of rows) into.set(id, { id, uid, reliability, root });
}

/**
 * The claims behind links or attributions by the integer keys of these; what has no claim is left
 * out. `subjects` is a query for the keys.
 */
export function readClaimsBehind(
  connection: ReadConnection,
  about: 'link' | 'attribution',
  { subjects, parameters }: Subjects,
  sources: SourcesBehind = new Map(),
): ReadonlyMap<number, readonly ClaimBehind[]> {
  const rows = connection.allValues(
    `SELECT claim.${about}_id, claim.stance, claim.credibility, passage.source_id
     FROM (${subjects}) AS subject
     JOIN claim ON claim.${about}_id = subject.id
     JOIN passage ON passage.id = claim.passage_id
     WHERE claim.retracted_at IS NULL`,
    ...parameters,
  ) as [number, Said['stance'], Said['credibility'], number][];
  const unread = new Set<number>();
  for (const [, , , source] of rows) if (!sources.has(source)) unread.add(source);
  if (unread.size > 0) readSources(connection, unread, sources);
  const behind = new Map<number, ClaimBehind[]>();
  for (const [id, stance, credibility, sourceId] of rows) {
    const source = sources.get(sourceId);
    if (!source) continue;
    const claim = { stance, credibility, source };
    const before = behind.get(id);
    if (before) before.push(claim);
    else behind.set(id, [claim]);
  }
  return behind;
}
