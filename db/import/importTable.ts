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

const LINE_END = 10;

function linesIn(piece: Uint8Array): number {
  let lines = 0;
  for (let at = piece.indexOf(LINE_END); at >= 0; at = piece.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
}

function* recordsOf(
  table: Table,
  { source, applyTo }: PreparedMapping,
  onRow: () => void,
): Generator<Incoming | ImportProblem> {
  if (source) yield source;
  for (const row of table.rows()) {
    onRow();
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
  let [lines, rows] = [0, 0];
  const fileHash = yield* hashOf(path, (piece) => (lines += linesIn(piece)));
  const { origin } = mapping;
  return yield* importRecords(
    open,
    {
      ...{ origin, fileName: basename(path), fileHash, mapping, language: needs },
      ...order,
      // Lines of a workbook's bytes are no rows.
      done: () => (table.form.kind === 'text' ? Math.min(1, rows / Math.max(1, lines)) : null),
    },
    () => recordsOf(table, prepared.value, () => (rows += 1)),
    author,
  );
}
