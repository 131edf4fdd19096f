import { expect, it } from 'vitest';
import { applyFilter } from '../../../core/filter/applyFilter';
import type { ChartFilter } from '../../../core/filter/chartFilter';
import { attributionOf, language, nodeNamed, sliceOf } from '../../canvas/testing/sliceParts';
import { waysLeftOut } from './waysLeftOut';

const [actor, rocket] = [nodeNamed('Front'), nodeNamed('Rocket', { kind: 'incident' })];
const judged = attributionOf(rocket.uid, actor.uid, { contested: false });
const slice = sliceOf({ nodes: [actor, rocket], attributions: [judged] });

const leftOut = (filter: ChartFilter) =>
  waysLeftOut({ filter, ...applyFilter(slice, filter, language) }, slice);

it('leaves out of ways all that the filter leaves out of the chart, and more of the same kind', () => {
  expect(leftOut({ without: { kind: ['incident'], likelihood: ['not-given'] } })).toEqual({
    kinds: ['incident'],
    entities: [rocket.uid],
    lines: [judged.uid],
    judged: { likelihood: ['not-given'] },
  });
  // What is asked of claims is not asked of lines that are not on the chart.
  expect(leftOut({ only: 'contested' })).toMatchObject({ lines: [judged.uid], judged: {} });
});

it('leaves nothing out where there is no filter', () => {
  expect(leftOut({})).toBeUndefined();
});
