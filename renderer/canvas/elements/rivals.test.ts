import { expect, it } from 'vitest';
import { legendEntries } from '../legend/legendEntries';
import { attributionOf, language, nodeNamed, sliceOf } from '../testing/sliceParts';
import type { EdgeData } from './graphElement';
import { sliceToElements } from './sliceToElements';

const rocket = nodeNamed('Rocket', { kind: 'incident' });
const [factions, front] = [nodeNamed('Factions'), nodeNamed('Front')];

function rivalsOf(...attributions: ReturnType<typeof attributionOf>[]): readonly number[] {
  const slice = sliceOf({ nodes: [rocket, factions, front], attributions });
  const elements = sliceToElements(slice, language);
  const rivals = attributions.map(({ uid }) => (elements.get(uid)!.data as EdgeData).rivals);
  expect(legendEntries(elements).rivals).toBe(rivals.some((count) => count > 1));
  return rivals;
}

it('makes the hypotheses about one incident a family, "unknown" among them', () => {
  expect(
    rivalsOf(
      attributionOf(rocket.uid, factions.uid),
      attributionOf(rocket.uid, front.uid, { status: 'rejected' }),
      attributionOf(rocket.uid, null),
    ),
  ).toEqual([3, 3, 3]);
});

it('makes no family of one, nor with what was taken back or passed over', () => {
  expect(
    rivalsOf(
      attributionOf(rocket.uid, factions.uid),
      attributionOf(rocket.uid, front.uid, { retracted: true }),
      attributionOf(rocket.uid, null, { status: 'superseded' }),
    ),
  ).toEqual([0, 0, 0]);
});
