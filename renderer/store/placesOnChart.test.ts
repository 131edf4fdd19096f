import { describe, expect, it } from 'vitest';
import { byFactions, byUnknown, iran, smallChart } from '../testing/smallChart';
import { placedUid, placesOnChart } from './placesOnChart';

describe('placesOnChart', () => {
  const places = placesOnChart(smallChart);

  it('knows the place of an entity and of a hypothesis that points at nobody named', () => {
    expect(places.get(iran)).toEqual({ of: { entity: iran }, x: 0, y: 0, pinned: false });
    expect(places.get(byUnknown)).toMatchObject({ of: { attribution: byUnknown }, y: 200 });
    expect(places.get(byFactions)).toBeUndefined();
  });

  it('says who stands at a place', () => {
    for (const [uid, { of }] of places) expect(placedUid(of)).toBe(uid);
  });

  it('keeps what is pinned apart from what is not', () => {
    const nodes = smallChart.nodes.map((node) => ({ ...node, pinned: node.uid === iran }));
    const pinned = [...placesOnChart({ ...smallChart, nodes })].filter(([, place]) => place.pinned);
    expect(pinned.map(([uid]) => uid)).toEqual([iran]);
  });
});
