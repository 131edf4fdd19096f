import type { Position } from '../../language/entity';
import type { PositionRule } from './mapping';
import { readNumber } from './readNumber';
import type { RowReader } from './rowReader';

/** Where a row says that something is; null where that is nowhere, or nowhere on earth. */
export function readPosition(
  rule: PositionRule,
  decimal: 'point' | 'comma',
  reader: RowReader,
): Position | null {
  const pair = 'both' in rule ? bothIn(rule.both, reader) : apart(rule, decimal, reader);
  if (pair === null) return null;
  const [latitude, longitude] = pair;
  const column = 'both' in rule ? rule.both : rule.latitude;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
    const swapped = Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180;
    reader.problem(
      column,
      `${latitude}, ${longitude} is nowhere on earth${swapped ? '; latitude and longitude look swapped' : ''}. It comes in without a position.`,
    );
    return null;
  }
  return { latitude, longitude, precision: precisionOf(rule, reader) };
}

type Pair = readonly [number, number];

function apart(
  rule: Extract<PositionRule, { latitude: string }>,
  decimal: 'point' | 'comma',
  reader: RowReader,
): Pair | null {
  const texts = [reader.said(rule.latitude), reader.said(rule.longitude)] as const;
  if (texts[0] === null && texts[1] === null) return null;
  const [latitude, longitude] = texts.map((text) =>
    text === null ? null : readNumber(text, decimal),
  );
  if (latitude != null && longitude != null) return [latitude, longitude];
  const column = latitude == null ? rule.latitude : rule.longitude;
  const said = reader.raw(column);
  reader.problem(
    column,
    said === '' || reader.said(column) === null
      ? 'Half of the position is missing. It comes in without a position.'
      : `“${said}” is no number of degrees. It comes in without a position.`,
  );
  return null;
}

/** Latitude and longitude, wherever on earth or beyond; null where a text is no pair of numbers. */
export function readPair(text: string): Pair | null {
  const parts = /^[([]?\s*([^\s,;]+)\s*(?:[,;]\s*|\s+)([^\s,;]+?)\s*[)\]]?$/.exec(text);
  const latitude = readNumber(parts?.[1] ?? '', 'point');
  const longitude = readNumber(parts?.[2] ?? '', 'point');
  return latitude !== null && longitude !== null ? [latitude, longitude] : null;
}

function bothIn(column: string, reader: RowReader): Pair | null {
  const said = reader.said(column);
  if (said === null) return null;
  const pair = readPair(said);
  if (pair !== null) return pair;
  reader.problem(
    column,
    `“${said}” is no pair such as “33.3, 44.4”. It comes in without a position.`,
  );
  return null;
}

function precisionOf(rule: PositionRule, reader: RowReader): Position['precision'] {
  if (rule.precision === null) return null;
  const { column, words } = rule.precision;
  const said = reader.said(column);
  if (said === null) return null;
  const word = words.find(([code]) => code.toLowerCase() === said.toLowerCase());
  if (word !== undefined) return word[1];
  reader.problem(
    column,
    `“${said}” is no precision that is known here. The position comes in without one.`,
  );
  return null;
}
