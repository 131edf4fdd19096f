import { fail, ok, type Result } from '../../core/result';

export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

function degrees(
  label: string,
  text: string,
  most: number,
  positive: string,
  negative: string,
): Result<number> {
  const bare = text.trim().replace(/−/g, '-').replace(/°/g, '').trim();
  const side = new RegExp(`\\s*([${positive}${negative}])$`, 'i').exec(bare);
  const digits = side ? bare.slice(0, side.index) : bare;
  if (!NUMBER.test(digits)) {
    return fail('typed.invalid', `${label} is not in decimal degrees, such as 33.79 or 42.44 E.`);
  }
  const sign = side?.[1]?.toUpperCase() === negative ? -1 : 1;
  const value = Number(digits) * sign;
  return Math.abs(value) <= most
    ? ok(value)
    : fail('typed.invalid', `${label} must lie between −${String(most)}° and ${String(most)}°.`);
}

/** "33.79, 42.44" as it is copied from a map: both numbers at once. Null: it is not a pair. */
export function splitPair(text: string): readonly [string, string] | null {
  const pair =
    /^\s*([^,;]+?)\s*[,;]\s*([^,;]+?)\s*$/.exec(text) ?? /^\s*(\S+)\s+(\S+)\s*$/.exec(text);
  const [, first, second] = pair ?? [];
  if (first === undefined || second === undefined) return null;
  return /\d/.test(first) && /\d/.test(second) ? [first, second] : null;
}

/** Two texts in decimal degrees. Both empty is null: no position was given. */
export function parsePosition(latitude: string, longitude: string): Result<Degrees | null> {
  if (latitude.trim() === '' && longitude.trim() === '') return ok(null);
  if (latitude.trim() === '' || longitude.trim() === '') {
    return fail('typed.invalid', 'A position needs both a latitude and a longitude.');
  }
  const north = degrees('Latitude', latitude, 90, 'N', 'S');
  if (!north.ok) return north;
  const east = degrees('Longitude', longitude, 180, 'E', 'W');
  return east.ok ? ok({ latitude: north.value, longitude: east.value }) : east;
}
