import type { TableColumn, TableName } from '../../../core/table/tableColumns';
import { scriptOf } from '../../../core/text/scriptOf';
import { fail, ok, type Result } from '../../../core/result';
import type { LanguageView } from '../../../core/views/caseView';
import { LONGEST_CELL, type TableRow } from '../../../core/views/tableView';
import { request } from '../../client';
import type { Choice, InPlaceInputKind } from '../../controls/InPlaceInput';
import {
  parseLine,
  parseOptionalDate,
  parseOptionalLine,
  parseProse,
} from '../../controls/parseTyped';
import { execute } from '../../store/execute';

/** How a cell is edited where it stands. */
interface CellInput {
  readonly text: string;
  readonly kind: InPlaceInputKind;
  readonly isDate: boolean;
  readonly parse: (text: string) => Result<string | null>;
  readonly save: (value: string | null) => Promise<Result<unknown>>;
}

/** `judge`: it changes only with a reason, in a form of its own. Null: it is not edited here. */
export type CellEdit = CellInput | 'judge' | null;

/** What may be edited without a reason, by the command that does it. */
const editable: Readonly<Record<TableName, readonly string[]>> = {
  entities: ['name', 'kind', 'date', 'description'],
  links: ['type', 'date', 'description'],
  attributions: [],
  claims: ['text', 'credibility', 'saidOn'],
  sources: ['title', 'type', 'publisher', 'author', 'published', 'reliability'],
};

const judged: ReadonlySet<string> = new Set(['likelihood', 'confidence', 'status']);

/** They must be there. */
const needed: ReadonlySet<string> = new Set(['name', 'kind', 'type', 'title']);

const commands = {
  entities: 'entity.edit',
  links: 'link.edit',
  claims: 'claim.edit',
  sources: 'source.edit',
} as const;

/** All other names stay: the entity is asked for them. */
async function rename(uid: string, text: string): Promise<Result<unknown>> {
  const record = await request('entity.record', { uid });
  if (!record.ok) return record;
  const names = record.value.entity.names.map((name) =>
    name.role === 'preferred' ? { ...name, text, script: scriptOf(text) } : name,
  );
  return execute({ commands: [{ name: 'entity.name', args: { uid, names } }] });
}

async function save(
  table: keyof typeof commands,
  key: string,
  uid: string,
  value: string | null,
): Promise<Result<unknown>> {
  if (table === 'entities' && key === 'name') return rename(uid, value ?? '');
  const isProse = key === 'description' || key === 'text';
  const args = { uid, [key]: isProse ? (value ?? '') : value };
  // The key is one of `editable`, and the command's schema parses the value again.
  return execute({ commands: [{ name: commands[table], args }] });
}

function choicesOf(column: TableColumn, language: LanguageView): readonly Choice[] {
  const given =
    column.type === 'kind'
      ? language.kinds.map(({ key, label }) => ({ value: key, label }))
      : column.type === 'linkType'
        ? language.linkTypes.map(({ key, label }) => ({ value: key, label }))
        : (column.terms ?? []).map(({ term, label }) => ({
            value: term,
            label: column.isGrade ? `${term} ${label}` : label,
          }));
  return needed.has(column.key) ? given : [{ value: '', label: 'not given' }, ...given];
}

function inputOf(column: TableColumn, language: LanguageView): Pick<CellInput, 'kind' | 'parse'> {
  const { key, label, type } = column;
  if (type === 'prose') {
    return { kind: { type: 'prose' }, parse: (text) => parseProse(label, text) };
  }
  if (type === 'date') return { kind: { type: 'line' }, parse: parseOptionalDate };
  if (type === 'text') {
    const parse = needed.has(key) ? parseLine : parseOptionalLine;
    return { kind: { type: 'line' }, parse: (text) => parse(label, text) };
  }
  const choices = choicesOf(column, language);
  return {
    kind: { type: 'choice', choices },
    parse: (text) =>
      choices.some(({ value }) => value === text)
        ? ok(text === '' ? null : text)
        : fail('typed.invalid', `${label} must be chosen.`),
  };
}

/** How a cell can be edited. Prose that was cut cannot: what is not seen would be lost. */
export function cellEdit(
  table: TableName,
  column: TableColumn,
  row: TableRow,
  language: LanguageView,
): CellEdit {
  if (table === 'attributions') return judged.has(column.key) ? 'judge' : null;
  const text = String(row.cells[column.key] ?? '');
  if (!editable[table].includes(column.key)) return null;
  if (column.type === 'prose' && text.length > LONGEST_CELL) return null;
  return {
    text,
    isDate: column.type === 'date',
    ...inputOf(column, language),
    save: (value) => save(table, column.key, row.uid, value),
  };
}
