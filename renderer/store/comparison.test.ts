import { expect, it } from 'vitest';
import { applyFilter } from '../../core/filter/applyFilter';
import { compareFiltered } from '../../core/compare/compareFiltered';
import { sliceToElements } from '../canvas/elements/sliceToElements';
import { legendEntries } from '../canvas/legend/legendEntries';
import {
  attributionOf,
  language,
  linkBetween,
  nodeNamed,
  sliceOf,
} from '../canvas/testing/sliceParts';
import { drawnComparison } from './comparison';

const [actor, base] = [nodeNamed('Front'), nodeNamed('Base', { kind: 'place', x: 70 })];
const rocket = nodeNamed('Rocket', { kind: 'incident' });
const judged = attributionOf(rocket.uid, actor.uid, { likelihood: 'likely' });
const link = linkBetween(actor.uid, base.uid);
const before = sliceOf({ nodes: [actor, base, rocket], links: [link], attributions: [judged] });
const after = sliceOf({
  nodes: [actor, rocket],
  attributions: [{ ...judged, likelihood: 'unlikely', notes: 1 }],
});
const filtered = applyFilter(after, {}, language);
const comparison = compareFiltered(before, { whole: after, filtered }, {}, language);

it('draws what is gone at its old place, and each difference with a sign of its own', () => {
  const { slice, compared, differing } = drawnComparison(after, comparison);
  const elements = sliceToElements(slice, language, null, new Set(), { compared });
  expect(elements.get(base.uid)).toMatchObject({ position: { x: 70 }, data: { compared: 'gone' } });
  expect(elements.get(link.uid)?.data.compared).toBe('gone');
  expect(elements.get(rocket.uid)?.data.compared).toBeNull();
  expect(elements.get(judged.uid)?.data).toMatchObject({
    compared: 'changed',
    differences: 'before: likelihood likely',
  });
  expect(legendEntries(elements).compared).toEqual(['gone', 'changed']);
  // The ends of what differs are seen with it.
  expect(differing).toEqual(new Set([base, link, judged, actor, rocket].map(({ uid }) => uid)));
});

it('fades nothing where nothing differs, and changes nothing where nothing is compared', () => {
  const none = compareFiltered(after, { whole: after, filtered }, {}, language);
  expect(drawnComparison(after, none).differing).toBeNull();
  expect(drawnComparison(after, null).slice).toBe(after);
});
