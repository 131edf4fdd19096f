import { describe, expect, it } from 'vitest';
import { parsePosition, splitPair } from './parsePosition';

describe('parsePosition', () => {
  it.each([
    ['33.79', '42.44', 33.79, 42.44],
    ['33.79° N', '42.44°E', 33.79, 42.44],
    ['33.79 S', '42.44 w', -33.79, -42.44],
    ['−33.79', '-42.44', -33.79, -42.44],
    ['0', '0', 0, 0],
    ['90', '-180', 90, -180],
  ])('reads %s, %s', (latitude, longitude, north, east) => {
    expect(parsePosition(latitude, longitude)).toEqual({
      ok: true,
      value: { latitude: north, longitude: east },
    });
  });

  it('takes nothing typed as not given, never as zero', () => {
    expect(parsePosition(' ', '')).toEqual({ ok: true, value: null });
  });

  it.each([
    ['33.79', '', /both/],
    ['', '42', /both/],
    ['91', '42', /Latitude must lie between/],
    ['33', '181', /Longitude must lie between/],
    ['33 E', '42', /Latitude is not in decimal degrees/],
    ['thirty', '42', /Latitude is not in decimal degrees/],
    ["33°47'", '42', /Latitude is not in decimal degrees/],
    ['1e1', '42', /Latitude is not in decimal degrees/],
  ])('refuses %s, %s and says why', (latitude, longitude, reason) => {
    const parsed = parsePosition(latitude, longitude);
    expect(parsed.ok ? '' : parsed.error.message).toMatch(reason);
  });
});

describe('splitPair', () => {
  it.each([
    ['33.79, 42.44', ['33.79', '42.44']],
    ['33.79 42.44', ['33.79', '42.44']],
    ['33.79° N; 42.44° E', ['33.79° N', '42.44° E']],
  ])('takes %s apart', (text, pair) => {
    expect(splitPair(text)).toEqual(pair);
  });

  it.each(['33.79', '33.79 N', '33.79,', 'near Baghdad', ''])('leaves %j alone', (text) => {
    expect(splitPair(text)).toBeNull();
  });
});
