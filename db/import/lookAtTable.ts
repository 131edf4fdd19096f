import { basename } from 'node:path';
import { statSync } from 'node:fs';
import type { MappingOffer, TableChoices, TableFile } from '../../core/import/importFile';
import { columnsOf } from '../../core/import/mapping/columnsOf';
import { guessMapping } from '../../core/import/mapping/guessMapping';
import { mappingSchema } from '../../core/import/mapping/mapping';
import { recognisePreset } from '../../core/import/presets/recognisePreset';
import type { ReadConnection } from '../connection/connection';
import { openTable } from './table/openTable';
import type { Table } from './table/table';

/** Of what the window shows of a file. */
const MOST_ROWS = 20;
const LONGEST_CELL = 200;
const MOST_KEPT = 20;

const nothingNeeded = { kinds: [], linkTypes: [], fields: [] };

/** Mappings by which files with these columns came into this case before, the last one first. */
function keptMappings(connection: ReadConnection, columns: readonly string[]): MappingOffer[] {
  const kept = connection
    .allValues('SELECT mapping FROM import GROUP BY mapping ORDER BY max(id) DESC LIMIT 200')
    .flatMap(([text]) => {
      const parsed = mappingSchema.safeParse(JSON.parse(text as string));
      return parsed.success ? [parsed.data] : [];
    });
  const known = new Set(columns);
  return kept
    .filter((mapping) => columnsOf(mapping).every((column) => known.has(column)))
    .slice(0, MOST_KEPT)
    .map((mapping) => ({ from: 'kept', mapping, needs: nothingNeeded }) as const);
}

/** What may be meant by the columns of a table, the likeliest first. */
function offersFor(connection: ReadConnection, name: string, table: Table): MappingOffer[] {
  const { columns, first } = table;
  const preset = recognisePreset(columns);
  return [
    ...keptMappings(connection, columns),
    ...(preset
      ? [{ from: 'preset' as const, mapping: preset.mappingFor(columns), needs: preset.needs }]
      : []),
    {
      from: 'guess' as const,
      mapping: guessMapping(name, columns, first).mapping,
      needs: nothingNeeded,
    },
  ];
}

/** The beginning of a table, and how it may be brought in. Throws `Refused` where there is none. */
export function lookAtTable(
  connection: ReadConnection,
  path: string,
  choices: TableChoices,
): TableFile {
  const table = openTable(path, choices);
  const fileName = basename(path);
  return {
    of: 'table',
    fileName,
    bytes: statSync(path).size,
    form: table.form,
    headerRow: table.headerRow,
    columns: [...table.columns],
    first: table.first.slice(0, MOST_ROWS).map(({ at, cells }) => ({
      at,
      cells: cells.map((cell) => cell.slice(0, LONGEST_CELL)),
    })),
    offers: offersFor(connection, fileName.replace(/\.\w+$/, ''), table),
  };
}
