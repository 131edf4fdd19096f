import type { OwnedConnection } from '../../connection/connection';
import { idList } from '../../reads/idList';
import { annotationModel } from '../../reads/models/annotationModel';
import { claimModel } from '../../reads/models/claimModel';
import { sourceWithoutTextModel } from '../../reads/models/sourceModel';
import { readSourceRoots } from '../../reads/readSourceRoots';
import { annotationTable } from '../../tables/annotationTable';
import { claimTable } from '../../tables/claimTable';
import { dateToWhen } from './dateToWhen';
import { entityRefs } from './entityRefs';
import type {
  Annotation,
  Claim,
  EntityRef,
  ExportedAnnotation,
  ExportedClaim,
  ExportedSource,
  ExportedSubject,
} from './exported';
import { readPages } from './readPages';

function claimToSubject({ about }: Claim, entity: EntityRef | null): ExportedSubject {
  if ('link' in about) return { kind: 'link', uid: about.link };
  if ('attribution' in about) return { kind: 'attribution', uid: about.attribution };
  return { kind: 'entity', uid: entity?.uid ?? about.entity };
}

type Origin = Pick<ExportedClaim, 'source' | 'locator'>;

function readOrigins(
  connection: OwnedConnection,
  passages: readonly number[],
): ReadonlyMap<number, Origin> {
  const rows = connection.all<Origin['source'] & { id: number; locator: string }>(
    `SELECT passage.id, passage.locator, source.uid, source.title, source.reliability
     FROM passage JOIN source ON source.id = passage.source_id
     WHERE passage.id IN (SELECT value FROM json_each(?))`,
    idList(passages),
  );
  return new Map(rows.map(({ id, locator, ...source }) => [id, { locator, source }]));
}

export function* streamClaims(connection: OwnedConnection): Iterable<ExportedClaim> {
  for (const page of readPages(connection, 'claim', claimModel)) {
    const rows = page.map(({ values }) => claimTable.fromSql(values));
    const refOf = entityRefs(
      connection,
      rows.flatMap(({ entityId, claimantId }) => [entityId, claimantId]),
    );
    const origins = readOrigins(
      connection,
      rows.map(({ passageId }) => passageId),
    );
    for (const [index, { model: claim }] of page.entries()) {
      const row = rows[index] as (typeof rows)[number];
      yield {
        claim,
        about: claimToSubject(claim, row.entityId === null ? null : refOf(row.entityId)),
        field: row.field,
        claimant: row.claimantId === null ? null : refOf(row.claimantId),
        saidOn: dateToWhen(claim.saidOn),
        ...(origins.get(row.passageId) as Origin),
      };
    }
  }
}

export function* streamSources(connection: OwnedConnection): Iterable<ExportedSource> {
  for (const page of readPages(connection, 'source', sourceWithoutTextModel)) {
    const roots = readSourceRoots(
      connection,
      page.map(({ id }) => id),
    );
    const withText = new Set(
      connection
        .allValues(
          "SELECT id FROM source WHERE text <> '' AND id IN (SELECT value FROM json_each(?))",
          idList(page.map(({ id }) => id)),
        )
        .map(([id]) => id as number),
    );
    for (const { id, model: source } of page) {
      yield {
        source,
        hasText: withText.has(id),
        published: dateToWhen(source.published),
        root: roots.get(id) ?? source.uid,
        readText: () =>
          connection.get<{ text: string }>('SELECT text FROM source WHERE id = ?', id)?.text ?? '',
      };
    }
  }
}

function noteToSubject({ about }: Annotation, entity: EntityRef | null): ExportedSubject {
  const [kind, uid] = Object.entries(about)[0] as [ExportedSubject['kind'], string];
  return { kind, uid: entity?.uid ?? uid };
}

export function* streamAnnotations(connection: OwnedConnection): Iterable<ExportedAnnotation> {
  for (const page of readPages(connection, 'annotation', annotationModel)) {
    const rows = page.map(({ values }) => annotationTable.fromSql(values));
    const refOf = entityRefs(
      connection,
      rows.map(({ entityId }) => entityId),
    );
    for (const [index, { model: annotation }] of page.entries()) {
      const entityId = rows[index]?.entityId ?? null;
      const entity = entityId === null ? null : refOf(entityId);
      yield { annotation, about: noteToSubject(annotation, entity) };
    }
  }
}
