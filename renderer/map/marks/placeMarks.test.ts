import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { language, linkBetween, nodeNamed, noStances } from '../../canvas/testing/sliceParts';
import { placeMarks } from './placeMarks';

const at = (latitude: number, longitude: number): { latitude: number; longitude: number } => ({
  latitude,
  longitude,
});

const base = nodeNamed('Base', { kind: 'place', position: at(33, 42), precision: '1' });
const city = nodeNamed('City', { kind: 'place', position: at(34, 44), precision: null });
const region = nodeNamed('Region', { kind: 'place', position: at(32, 41), precision: '3' });
const gate = nodeNamed('Gate', { kind: 'place' });
const rocket = nodeNamed('Rocket', { kind: 'incident' });
const brigade = nodeNamed('Brigade', { kind: 'actor' });

describe('what stands on the map', () => {
  it('is at its own position, as exactly as that was given', () => {
    const { marks, without } = placeMarks({ nodes: [base, city, region], links: [] }, language);
    expect(marks.map(({ id, precision, ways }) => [id, precision, ways.length])).toEqual([
      [base.uid, '1', 0],
      [city.uid, null, 0],
      [region.uid, '3', 0],
    ]);
    expect(without).toEqual([]);
  });

  it('is placed by a link where it has no position, and says by which', () => {
    const link = linkBetween(rocket.uid, base.uid, { type: 'happened-at' });
    const { marks } = placeMarks({ nodes: [base, rocket], links: [link] }, language);
    const placed = marks.find(({ node }) => node === rocket);
    expect(placed?.position).toEqual(base.position);
    expect(placed?.ways.map(({ label, to }) => `${label} ${to.name}`)).toEqual(['at Base']);
  });

  it('follows links from place to place, and is less exact within one', () => {
    const { marks } = placeMarks(
      {
        nodes: [base, gate, rocket],
        links: [
          linkBetween(rocket.uid, gate.uid, { type: 'happened-at' }),
          linkBetween(gate.uid, base.uid, { type: 'located-in' }),
        ],
      },
      language,
    );
    const placed = marks.find(({ node }) => node === rocket);
    expect(placed?.ways.map(({ to }) => to.name)).toEqual(['Gate', 'Base']);
    expect(placed?.precision).toBe('2');
  });

  it('stands at each place that links of the same type say', () => {
    const { marks } = placeMarks(
      {
        nodes: [base, city, rocket],
        links: [
          linkBetween(rocket.uid, base.uid, { type: 'happened-at' }),
          linkBetween(rocket.uid, city.uid, { type: 'happened-at' }),
        ],
      },
      language,
    );
    const spots = marks.filter(({ node }) => node === rocket);
    expect(spots.map(({ position }) => position)).toEqual([base.position, city.position]);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
  });

  it('is where it happened rather than what it aimed at, and never where it was launched', () => {
    const launched = linkBetween(rocket.uid, city.uid, { type: 'launched-from' });
    const { without } = placeMarks({ nodes: [city, rocket], links: [launched] }, language);
    expect(without).toEqual([rocket]);
    const { marks } = placeMarks(
      {
        nodes: [base, city, rocket],
        links: [
          linkBetween(rocket.uid, city.uid, { type: 'targeted' }),
          linkBetween(rocket.uid, base.uid, { type: 'happened-at' }),
        ],
      },
      language,
    );
    expect(marks.filter(({ node }) => node === rocket)).toHaveLength(1);
    expect(marks.find(({ node }) => node === rocket)?.position).toEqual(base.position);
  });

  it('is not placed by what was taken back or is only denied', () => {
    const type = 'happened-at';
    for (const held of [
      { type, retracted: true },
      { type, claimCount: 2, stances: { ...noStances, denies: 2 } },
    ]) {
      const link = linkBetween(rocket.uid, base.uid, held);
      const { without } = placeMarks({ nodes: [base, rocket], links: [link] }, language);
      expect(without).toEqual([rocket]);
    }
    const doubted = linkBetween(rocket.uid, base.uid, {
      type,
      claimCount: 2,
      stances: { ...noStances, denies: 1, asserts: 1 },
    });
    expect(placeMarks({ nodes: [base, rocket], links: [doubted] }, language).without).toEqual([]);
  });

  it('has every entity, on the map or apart, and nothing where nobody put it', () => {
    const nodes = [base, city, region, gate, rocket, brigade];
    const types = ['happened-at', 'located-in', 'targeted', 'based-at', 'backs'];
    const some = fc.array(
      fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...types), fc.constantFrom(...nodes)),
      { maxLength: 14 },
    );
    const given = new Set(nodes.flatMap(({ position }) => (position ? [position] : [])));
    fc.assert(
      fc.property(some, (drawn) => {
        const links = drawn.map(([from, type, to]) => linkBetween(from.uid, to.uid, { type }));
        const { marks, without } = placeMarks({ nodes, links }, language);
        const placed = new Set(marks.map(({ node }) => node));
        for (const node of nodes) expect(placed.has(node)).toBe(!without.includes(node));
        for (const { position } of marks) expect(given.has(position)).toBe(true);
        expect(new Set(marks.map(({ id }) => id)).size).toBe(marks.length);
      }),
    );
  });
});
