import { expect, it } from 'vitest';
import { sliceToElements } from '../elements/sliceToElements';
import {
  attributionOf,
  language,
  linkBetween,
  nodeNamed,
  noStances,
  sliceOf,
} from '../testing/sliceParts';
import { legendEntries } from './legendEntries';

const actor = nodeNamed('Actor');
const place = nodeNamed('Place', { kind: 'place' });
const rocket = nodeNamed('Rocket', { kind: 'incident' });

const entriesOf = (parts: Parameters<typeof sliceOf>[0]) =>
  legendEntries(sliceToElements(sliceOf(parts), language));

it('names the kinds that are drawn, each once, and no other', () => {
  const { kinds } = entriesOf({ nodes: [actor, place, nodeNamed('Another')] });
  expect(kinds.map(({ kind }) => kind)).toEqual(['actor', 'place']);
});

it('explains a claimed and an unsourced link only where there is one', () => {
  const claimed = linkBetween(actor.uid, place.uid);
  const unsourced = { ...claimed, claimCount: 0 };
  const nodes = [actor, place];
  const only = { claimed: false, unsourced: false, denied: false, identity: false };
  const linksOf = (link: typeof claimed) => entriesOf({ nodes, links: [link] }).links;
  expect(linksOf(claimed)).toEqual({ ...only, claimed: true });
  expect(linksOf(unsourced)).toEqual({ ...only, unsourced: true });
  expect(linksOf({ ...claimed, stances: { ...noStances, denies: 1 } })).toEqual({
    ...only,
    denied: true,
  });
  expect(linksOf({ ...claimed, type: 'possibly-same' })).toEqual({ ...only, identity: true });
});

it('sorts likelihoods by the scale and keeps what nobody judged apart, at the end', () => {
  const { attributions } = entriesOf({
    nodes: [actor, rocket],
    attributions: [
      attributionOf(rocket.uid, actor.uid),
      attributionOf(rocket.uid, actor.uid, { likelihood: 'likely' }),
      attributionOf(rocket.uid, actor.uid, { likelihood: 'unlikely' }),
    ],
  });
  expect(attributions).toEqual(['unlikely', 'likely', 'none']);
});

it('explains no mark that is not drawn', () => {
  const { area, nobody, notes, pinned, retractedNode, signs } = entriesOf({
    nodes: [actor, place],
  });
  expect({ area, nobody, notes, pinned, retractedNode, signs }).toEqual({
    area: false,
    nobody: false,
    notes: false,
    pinned: false,
    retractedNode: false,
    signs: [],
  });
  expect(
    entriesOf({
      nodes: [
        { ...actor, notes: 1, pinned: true },
        { ...place, precision: '3', retracted: true },
        rocket,
      ],
      attributions: [attributionOf(rocket.uid, null, { contested: true })],
    }),
  ).toMatchObject({
    area: true,
    nobody: true,
    notes: true,
    pinned: true,
    retractedNode: true,
    signs: ['contested'],
  });
});

it('explains each sign of a line only where a line has it', () => {
  const signsOf = (parts: Parameters<typeof attributionOf>[2]) =>
    entriesOf({
      nodes: [actor, rocket],
      attributions: [attributionOf(rocket.uid, actor.uid, parts)],
    }).signs;
  expect(signsOf({})).toEqual([]);
  expect(signsOf({ stances: { ...noStances, denies: 1 } })).toEqual(['denied']);
  expect(signsOf({ stances: { ...noStances, 'claims-responsibility': 1 } })).toEqual(['claimed']);
  expect(signsOf({ status: 'rejected' })).toEqual(['rejected']);
  expect(signsOf({ status: 'superseded' })).toEqual(['superseded']);
  expect(signsOf({ contested: true })).toEqual(['contested']);
});

it('explains the number of sources only where there is one: unsourced is drawn, not counted', () => {
  const badgeOf = (claimCount: number, sourceCount: number) =>
    entriesOf({
      nodes: [actor, place],
      links: [linkBetween(actor.uid, place.uid, { claimCount, sourceCount })],
    }).badge;
  expect(badgeOf(0, 0)).toBe(false);
  expect(badgeOf(3, 1)).toBe(true);
});
