import { describe, expect, it } from 'vitest';
import {
  attributionOf,
  language,
  linkBetween,
  nodeNamed,
  noStances,
  sliceOf,
} from '../testing/sliceParts';
import type { EdgeData, NodeData } from './graphElement';
import { sliceToElements } from './sliceToElements';

const rocket = nodeNamed('Rocket', { kind: 'incident' });
const factions = nodeNamed('Factions');

function lineOf(attribution = attributionOf(rocket.uid, factions.uid)): EdgeData {
  const slice = sliceOf({ nodes: [rocket, factions], attributions: [attribution] });
  return sliceToElements(slice, language).get(attribution.uid)!.data as EdgeData;
}

describe('sliceToElements', () => {
  it('never draws an attribution as a plain link: it says its likelihood and its confidence', () => {
    const line = lineOf(
      attributionOf(rocket.uid, factions.uid, { likelihood: 'likely', confidence: 'low' }),
    );
    expect(line.what).toBe('attribution');
    expect(line.likelihood).toBe('likely');
    expect(line.label).toBe('likely · low confidence');
    expect(line.lane).not.toBe(0);
  });

  it('shows a likelihood that nobody gave as not given, not as a step of the scale', () => {
    const line = lineOf();
    expect(line.likelihood).toBe('none');
    expect(line.label).toMatch(/not (judged|given)/);
  });

  it('marks a line that no claim supports as unsourced', () => {
    const [a, b] = [nodeNamed('A'), nodeNamed('B')];
    const claimed = linkBetween(a.uid, b.uid);
    const unclaimed = linkBetween(a.uid, b.uid, { claimCount: 0, sourceCount: 0 });
    const elements = sliceToElements(
      sliceOf({ nodes: [a, b], links: [claimed, unclaimed] }),
      language,
    );
    expect((elements.get(claimed.uid)!.data as EdgeData).unsourced).toBe(0);
    expect((elements.get(unclaimed.uid)!.data as EdgeData).unsourced).toBe(1);
    expect(lineOf(attributionOf(rocket.uid, factions.uid, { claimCount: 0 })).footing).toBe(
      'no source',
    );
  });

  it('counts independent sources, not claims', () => {
    const line = lineOf(
      attributionOf(rocket.uid, factions.uid, { claimCount: 5, sourceCount: 1, grades: ['C3'] }),
    );
    expect(line.footing).toBe('1 source · C3');
  });

  it('tells denied, contested, claimed, superseded, rejected and retracted apart, in words too', () => {
    const stanceOf = (parts: Parameters<typeof attributionOf>[2]) => {
      const { contested, denied, claimed, superseded, rejected, retracted, footing } = lineOf(
        attributionOf(rocket.uid, factions.uid, parts),
      );
      return [contested, denied, claimed, superseded, rejected, retracted, footing];
    };
    const stances = (parts: Partial<typeof noStances>) => ({ ...noStances, ...parts });
    expect(stanceOf({})).toEqual([0, 0, 0, 0, 0, 0, '1 source']);
    expect(
      stanceOf({ claimCount: 2, contested: true, stances: stances({ asserts: 1, denies: 1 }) }),
    ).toEqual([...[1, 0, 0, 0, 0, 0], '1 source · contested']);
    expect(stanceOf({ stances: stances({ denies: 1 }) })).toEqual([
      ...[0, 1, 0, 0, 0, 0],
      '1 source · denied',
    ]);
    expect(stanceOf({ stances: stances({ 'claims-responsibility': 1 }) })).toEqual([
      ...[0, 0, 1, 0, 0, 0],
      '1 source · responsibility claimed',
    ]);
    expect(stanceOf({ status: 'superseded' })).toEqual([
      ...[0, 0, 0, 1, 0, 0],
      'superseded · 1 source',
    ]);
    expect(stanceOf({ status: 'rejected' })).toEqual([
      ...[0, 0, 0, 0, 1, 0],
      'rejected · 1 source',
    ]);
    expect(stanceOf({ retracted: true })).toEqual([...[0, 0, 0, 0, 0, 1], '1 source · retracted']);
  });

  it('never calls a line denied that no claim speaks of: unsourced is not denied', () => {
    const parts = { claimCount: 0, sourceCount: 0, stances: noStances };
    expect(lineOf(attributionOf(rocket.uid, factions.uid, parts))).toMatchObject({
      unsourced: 1,
      denied: 0,
      sources: 0,
    });
  });

  it('gives a link that says who may be whom a look of its own, and no attribution', () => {
    const link = linkBetween(rocket.uid, factions.uid, { type: 'possibly-same' });
    const slice = sliceOf({ nodes: [rocket, factions], links: [link] });
    expect(sliceToElements(slice, language).get(link.uid)!.data).toMatchObject({ identity: 1 });
    expect(lineOf()).toMatchObject({ identity: 0 });
  });

  it('lets "unknown" stand as a rival with a node of its own', () => {
    const unknown = attributionOf(rocket.uid, null);
    const elements = sliceToElements(
      sliceOf({ nodes: [rocket], attributions: [unknown] }),
      language,
    );
    const line = elements.get(unknown.uid)!.data as EdgeData;
    const node = elements.get(line.target)!.data as NodeData;
    expect(node).toMatchObject({ what: 'hypothesis', uid: unknown.uid, name: 'unknown' });
  });

  it('draws a place as an area only where its position is known not to be exact', () => {
    const areaOf = (precision: '1' | '2' | '3' | null) => {
      const place = nodeNamed('Place', { kind: 'place', precision });
      const elements = sliceToElements(sliceOf({ nodes: [place] }), language);
      return (elements.get(place.uid)!.data as NodeData).area;
    };
    expect([areaOf('1'), areaOf('2'), areaOf('3'), areaOf(null)]).toEqual([0, 2, 3, 0]);
  });

  it('leaves out lines whose ends are not on the chart', () => {
    const link = linkBetween(factions.uid, rocket.uid);
    const elements = sliceToElements(sliceOf({ nodes: [rocket], links: [link] }), language);
    expect([...elements.keys()]).toEqual([rocket.uid]);
  });
});
