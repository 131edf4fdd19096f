import { basename } from 'node:path';
import type { ImportLanguage, ImportProblem, Incoming } from '../../core/import/incoming';
import { joinLanguage } from '../../core/import/joinLanguage';
import type { Mapping } from '../../core/import/mapping/mapping';
import { prepareMapping, type PreparedMapping } from '../../core/import/mapping/prepareMapping';
import type { Result } from '../../core/result';
import type { Sliced } from '../../core/sliced';
import type { Uid } from '../../core/uid';
import { attempt } from '../attempt';
import type { OpenCase } from '../openCase';
import { readLanguageView } from '../reads/readLanguageView';
import { hashOf } from './hashOf';
import { importRecords, type Imported } from './incoming/importRecords';
import { openTable } from './table/openTable';
import type { TableChoices } from '../../core/import/importFile';
import type { Table } from './table/table';

export interface TableImport {
  readonly path: string;
  readonly choices: TableChoices;
  readonly mapping: Mapping;
  /** What the mapping needs that a case may not have. */
  readonly needs: ImportLanguage;
  readonly decisions: ReadonlyMap<string, Uid | null>;
  readonly missing: 'leave' | 'retract';
  /** All is as it was before, and what would have come of it is told. */
  readonly isTrial: boolean;
}

function* recordsOf(
  table: Table,
  { source, applyTo }: PreparedMapping,
): Generator<Incoming | ImportProblem> {
  if (source) yield source;
  for (const row of table.rows()) {
    const { incoming, problems } = applyTo(row);
    yield* problems;
    yield* incoming;
  }
}

/** Brings the rows of a table into a case as one step: all of them, or, failed or given up, none. */
export function* importTable(
  open: OpenCase,
  { path, choices, mapping, needs, ...order }: TableImport,
  author: string,
): Sliced<Result<Imported>> {
  const opened = attempt(() => openTable(path, choices));
  if (!opened.ok) return opened;
  const table = opened.value;
  const language = joinLanguage(readLanguageView(open.connection), needs);
  const prepared = prepareMapping(mapping, table.columns, language);
  if (!prepared.ok) return prepared;
  const fileHash = yield* hashOf(path);
  const { origin } = mapping;
  return yield* importRecords(
    open,
    {
      ...{ origin, fileName: basename(path), fileHash, mapping, language: needs },
      ...order,
      done: () => null,
    },
    () => recordsOf(table, prepared.value),
    author,
  );
}
