import cytoscape from 'cytoscape';
import { expect, it } from 'vitest';
import { sliceToElements } from '../elements/sliceToElements';
import { attributionOf, language, linkBetween, nodeNamed, sliceOf } from '../testing/sliceParts';
import { describeNode } from './describeNode';

const rocket = nodeNamed('Rocket', { kind: 'incident', detail: 'June 2021' });
const factions = nodeNamed('Factions');

function describe(uid: string, ...attributions: ReturnType<typeof attributionOf>[]): string {
  const slice = sliceOf({
    nodes: [rocket, factions],
    links: [linkBetween(factions.uid, rocket.uid)],
    attributions,
  });
  const elements = [...sliceToElements(slice, language).values()];
  const core = cytoscape({ headless: true, elements: elements.map((one) => structuredClone(one)) });
  return describeNode(core.getElementById(uid));
}

it('says the name, the kind and how many links there are', () => {
  expect(describe(rocket.uid)).toBe('Rocket, incident, June 2021, 1 link');
});

it('never names an attribution without its likelihood, its confidence and what it rests on', () => {
  const likely = attributionOf(rocket.uid, factions.uid, {
    likelihood: 'likely',
    confidence: 'low',
  });
  expect(describe(rocket.uid, likely)).toContain(
    'attribution · Factions · likely · low confidence · 1 source',
  );
  expect(describe(factions.uid, likely)).toContain('attribution · Rocket · likely');
});

it('says of a hypothesis that nobody judged that nobody did', () => {
  expect(describe(rocket.uid, attributionOf(rocket.uid, null))).toMatch(
    /attribution · unknown · not judged yet/,
  );
});

it('says how many neighbours are not on the chart', () => {
  const [element] = sliceToElements(sliceOf({ nodes: [rocket] }), language).values();
  const core = cytoscape({ headless: true, elements: [structuredClone(element!)] });
  expect(describeNode(core.getElementById(rocket.uid), 3)).toContain(
    '3 more linked, not on this chart',
  );
});
