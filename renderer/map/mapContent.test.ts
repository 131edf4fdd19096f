import { describe, expect, it } from 'vitest';
import {
  attributionOf,
  language,
  linkBetween,
  nodeNamed,
  sliceOf,
} from '../canvas/testing/sliceParts';
import { arcsOf } from './draw/arcsOf';
import { mapContent } from './mapContent';
import { layOutMarks } from './marks/layOutMarks';
import {
  base,
  launched,
  nobody,
  placing,
  rocket,
  slice,
  suspected,
  threat,
} from './testing/chartOnMap';

describe('a chart on the map', () => {
  const onMap = mapContent(slice, language);

  it('has an area of the size that its precision stands for', () => {
    const byName = new Map(onMap.marks.map((mark) => [mark.node.name, mark]));
    expect(byName.get('Base')?.radius).toBe(0);
    const radius = byName.get('Area')?.radius ?? 0;
    // 15 km at 33.5° north.
    expect(radius * 40_075_016.7 * Math.cos((33.5 * Math.PI) / 180)).toBeCloseTo(15_000, 0);
  });

  it('draws lines between what stands apart, and not once more the link that placed an end', () => {
    const view = { x: 0.6, y: 0.4, scale: 20_000 };
    const items = layOutMarks(onMap.marks, view.scale, null);
    const { arcs, leftOut } = arcsOf({ ...onMap, view, selection: new Set() }, items);
    expect(leftOut).toBe(0);
    const drawn = arcs.flatMap(({ lines }) => lines.map(({ uid }) => uid));
    expect(drawn.sort()).toEqual([launched.uid, suspected.uid].sort());
  });

  it('draws only the lines of what is selected where all would be too many, and counts the rest', () => {
    const spots = Array.from({ length: 30 }, (_, index) =>
      nodeNamed(`Spot ${String(index)}`, {
        kind: 'place',
        position: { latitude: 30 + Math.floor(index / 6), longitude: 40 + (index % 6) },
        precision: '1',
      }),
    );
    const links = spots.flatMap((from, index) =>
      spots.slice(index + 1).map((to) => linkBetween(from.uid, to.uid)),
    );
    const crowded = mapContent(sliceOf({ nodes: spots, links }), language);
    const view = { x: 0.6, y: 0.4, scale: 60_000 };
    const items = layOutMarks(crowded.marks, view.scale, null);
    expect(arcsOf({ ...crowded, view, selection: new Set() }, items)).toEqual({
      arcs: [],
      leftOut: links.length,
    });
    const { arcs, leftOut } = arcsOf(
      { ...crowded, view, selection: new Set([spots[0]!.uid]) },
      items,
    );
    expect(arcs).toHaveLength(29);
    expect(leftOut).toBe(links.length - 29);
  });

  it('has each hypothesis that no arc stands for, and why', () => {
    const parts = { ...slice, nodes: [base, rocket, threat, nobody], links: [placing] };
    const hypotheses = [
      attributionOf(rocket.uid, nobody.uid),
      attributionOf(threat.uid, nobody.uid),
      attributionOf(threat.uid, null),
      attributionOf(rocket.uid, null),
    ];
    const { undrawn, lines } = mapContent({ ...parts, attributions: hypotheses }, language);
    expect(undrawn.map(({ why }) => why)).toEqual([
      'the actor has no position',
      'neither has a position',
      'no actor, no position',
      'it names no actor',
    ]);
    expect(lines.filter(({ what }) => what === 'attribution')).toEqual([]);
    expect(onMap.undrawn.map(({ of }) => of)).not.toContain(suspected);
  });
});
