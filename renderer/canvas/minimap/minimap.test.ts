import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainLooks } from '../../../core/styling/look';
import { language, linkBetween, nodeNamed, sliceOf } from '../testing/sliceParts';
import { minimapDots } from './minimapDots';
import {
  boxInSight,
  fitMinimap,
  frameOnMinimap,
  isMinimapWanted,
  middleOfSight,
  panToMiddle,
  spotOnChart,
} from './minimapGeometry';
import { createSightTeller, type Sight } from './sight';

const coordinate = fc.double({ min: -50_000, max: 50_000, noNaN: true });
const length = fc.double({ min: 1, max: 80_000, noNaN: true });
const boxes = fc
  .record({ left: coordinate, top: coordinate, wide: length, high: length })
  .map(({ left, top, wide, high }) => ({ left, top, right: left + wide, bottom: top + high }));
const spots = fc.record({ x: coordinate, y: coordinate });
const sights: fc.Arbitrary<Sight> = fc.record({
  zoom: fc.double({ min: 0.005, max: 4, noNaN: true }),
  pan: spots,
  width: fc.integer({ min: 400, max: 2400 }),
  height: fc.integer({ min: 300, max: 1600 }),
});

const chart = { left: 0, top: 0, right: 1000, bottom: 500 };
const sight = { zoom: 1, pan: { x: 0, y: 0 }, width: 1000, height: 500 };

describe('the minimap', () => {
  it('has all of the chart on it, and leads back to the same spot', () => {
    fc.assert(
      fc.property(boxes, (box) => {
        const fit = fitMinimap(box);
        for (const corner of [
          { x: box.left, y: box.top },
          { x: box.right, y: box.bottom },
        ]) {
          const at = {
            x: corner.x * fit.scale + fit.shift.x,
            y: corner.y * fit.scale + fit.shift.y,
          };
          expect(at.x).toBeGreaterThanOrEqual(0);
          expect(at.y).toBeGreaterThanOrEqual(0);
          expect(at.x).toBeLessThanOrEqual(fit.width);
          expect(at.y).toBeLessThanOrEqual(fit.height);
          const back = spotOnChart(fit, at);
          expect(back.x).toBeCloseTo(corner.x, 3);
          expect(back.y).toBeCloseTo(corner.y, 3);
        }
      }),
    );
  });

  it('keeps its frame on it and large enough to take, wherever the view is', () => {
    fc.assert(
      fc.property(boxes, sights, (box, now) => {
        const fit = fitMinimap(box);
        const frame = frameOnMinimap(fit, now);
        expect(frame.x).toBeGreaterThanOrEqual(0);
        expect(frame.y).toBeGreaterThanOrEqual(0);
        expect(frame.width).toBeGreaterThanOrEqual(8);
        expect(frame.height).toBeGreaterThanOrEqual(8);
        expect(frame.x + frame.width).toBeLessThanOrEqual(fit.width + 1e-6);
        expect(frame.y + frame.height).toBeLessThanOrEqual(fit.height + 1e-6);
      }),
    );
  });

  it('brings the spot that was clicked to the middle of the view', () => {
    fc.assert(
      fc.property(sights, spots, (now, spot) => {
        const middle = middleOfSight({ ...now, pan: panToMiddle(now, spot) });
        expect(middle.x).toBeCloseTo(spot.x, 3);
        expect(middle.y).toBeCloseTo(spot.y, 3);
      }),
    );
  });

  it('is wanted only where something is out of sight', () => {
    expect(isMinimapWanted(null, chart)).toBe(false);
    expect(isMinimapWanted(sight, chart)).toBe(false);
    expect(isMinimapWanted({ ...sight, zoom: 0.5 }, chart)).toBe(false);
    expect(isMinimapWanted({ ...sight, zoom: 1.5 }, chart)).toBe(true);
    expect(isMinimapWanted({ ...sight, pan: { x: -200, y: 0 } }, chart)).toBe(true);
  });

  it('is not wanted in a pane that it would fill', () => {
    const small = { zoom: 4, pan: { x: 0, y: 0 }, width: 300, height: 200 };
    expect(isMinimapWanted(small, chart)).toBe(false);
  });

  it('sees what lies between the edges of the view', () => {
    const half = { ...sight, zoom: 2, pan: { x: -400, y: -200 } };
    expect(boxInSight(half)).toEqual({ left: 200, top: 100, right: 700, bottom: 350 });
  });
});

describe('what is in sight', () => {
  it('is told to all who ask, until they no longer do', () => {
    const teller = createSightTeller();
    const heard: (Sight | null)[] = [];
    const stop = teller.subscribe(() => heard.push(teller.now()));
    expect(teller.now()).toBeNull();
    teller.tell(sight);
    stop();
    teller.tell({ ...sight, zoom: 2 });
    expect(heard).toEqual([sight]);
    expect(teller.now()?.zoom).toBe(2);
  });
});

describe('what stands on a minimap', () => {
  const one = nodeNamed('One', { x: 0, y: 0 });
  const two = nodeNamed('Two', { x: 400, y: 0, kind: 'place' });
  const links = [linkBetween(one.uid, two.uid)];
  const slice = sliceOf({ nodes: [one, two], links });
  const plain = { faded: new Set<string>(), looks: plainLooks.looks };

  it('is every node in the colour of its kind, with the lines of a small chart', () => {
    const { box, groups, lines } = minimapDots(slice, language, plain);
    expect(groups.flatMap(({ dots }) => dots.slice(0, 2))).toEqual([0, 0, 400, 0]);
    expect(new Set(groups.map(({ colour }) => colour)).size).toBe(2);
    expect([...lines]).toEqual([0, 0, 400, 0]);
    expect(box?.left).toBeLessThan(0);
    expect(box?.right).toBeGreaterThan(400);
  });

  it('is pale where the filter fades it, below what is not', () => {
    const { groups } = minimapDots(slice, language, { ...plain, faded: new Set([two.uid]) });
    expect(groups.map(({ faded }) => faded)).toEqual([true, false]);
    expect(groups[0]?.dots.slice(0, 2)).toEqual([400, 0]);
  });

  it('is coloured and sized as a rule says', () => {
    const looks = new Map([
      [one.uid, { colour: 'rose', icon: null, scale: 2, group: null } as const],
    ]);
    const rose = minimapDots(slice, language, { ...plain, looks }).groups[0];
    const normal = minimapDots(slice, language, plain).groups[0];
    expect(rose?.colour).toBe('rose');
    expect(rose?.dots[2]).toBe(2 * (normal?.dots[2] ?? 0));
  });

  it('has nothing around nothing', () => {
    expect(minimapDots(sliceOf({}), language, plain).box).toBeNull();
  });
});
