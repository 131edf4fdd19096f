import { closeSync, openSync, writeSync } from 'node:fs';
import { seededRandom } from '../../../generate/random';

const COLUMNS = [
  'event_id_cnty',
  'event_date',
  'time_precision',
  'disorder_type',
  'event_type',
  'sub_event_type',
  'actor1',
  'assoc_actor_1',
  'inter1',
  'actor2',
  'assoc_actor_2',
  'inter2',
  'interaction',
  'civilian_targeting',
  'iso',
  'region',
  'country',
  'admin1',
  'admin2',
  'admin3',
  'location',
  'latitude',
  'longitude',
  'geo_precision',
  'source',
  'source_scale',
  'notes',
  'fatalities',
  'tags',
  'timestamp',
];

const types = [
  ['Political violence', 'Explosions/Remote violence', 'Shelling/artillery/missile attack'],
  ['Political violence', 'Battles', 'Armed clash'],
  ['Political violence', 'Violence against civilians', 'Attack'],
  ['Demonstrations', 'Protests', 'Peaceful protest'],
] as const;

/** Of a country that does not exist: as many sides, places and papers as such a file has. */
const SIDES = 400;
const PLACES = 2500;
const PAPERS = 150;
const DAYS = 3650;
const ROWS_AT_ONCE = 500;

function cell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Writes a file of the shape of ACLED's, always the same one for as many rows. */
export function writeAcledLike(path: string, rows: number): void {
  const { pick, integer, chance } = seededRandom(7);
  const side = (): string => `Armed Group number ${integer(SIDES)}`;
  const paper = (): string => `Paper number ${integer(PAPERS)}`;
  const file = openSync(path, 'w');
  try {
    let lines = [COLUMNS.join()];
    for (let row = 0; row < rows; row += 1) {
      const [disorder, type, sub] = pick(types);
      const place = integer(PLACES);
      const day = new Date(Date.UTC(2030, 0, 1 + Math.floor((row * DAYS) / rows)));
      const date = day.toISOString().slice(0, 10);
      const [one, other] = [side(), side()];
      const values = [
        ...[`VLD${row}`, date, `${1 + integer(3)}`, disorder, type, sub],
        ...[one, chance(0.2) ? side() : '', '3', chance(0.7) ? other : '', '', '1', '13'],
        ...['', '999', 'Middle Sea', 'Valdora', `Province ${place % 18}`],
        ...[`District ${place % 120}`, '', `Town number ${place}`],
        ...[(30 + (place % 700) / 100).toFixed(4), (40 + (place % 900) / 100).toFixed(4)],
        ...[`${1 + (place % 3)}`, chance(0.3) ? `${paper()}; ${paper()}` : paper(), 'National'],
        `On ${date}, ${one} and others were seen near Town number ${place}, where event ${row} took place.`,
        ...[`${integer(5)}`, '', `${1_900_000_000 + row}`],
      ];
      lines.push(values.map(cell).join());
      if (lines.length >= ROWS_AT_ONCE) {
        writeSync(file, `${lines.join('\n')}\n`);
        lines = [];
      }
    }
    if (lines.length > 0) writeSync(file, `${lines.join('\n')}\n`);
  } finally {
    closeSync(file);
  }
}
