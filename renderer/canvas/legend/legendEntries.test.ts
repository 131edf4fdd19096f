import { expect, it } from 'vitest';
import { sliceToElements } from '../elements/sliceToElements';
import { attributionOf, language, linkBetween, nodeNamed, sliceOf } from '../testing/sliceParts';
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
  expect(entriesOf({ nodes, links: [claimed] }).links).toEqual({ claimed: true, unsourced: false });
  expect(entriesOf({ nodes, links: [unsourced] }).links).toEqual({
    claimed: false,
    unsourced: true,
  });
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
  const marks = ({ contested, area, nobody, notes, retracted }: ReturnType<typeof entriesOf>) => ({
    contested,
    area,
    nobody,
    notes,
    retracted,
  });
  const none = { contested: false, area: false, nobody: false, notes: false, retracted: false };
  expect(marks(entriesOf({ nodes: [actor, place] }))).toEqual(none);
  expect(
    marks(
      entriesOf({
        nodes: [{ ...actor, notes: 1 }, { ...place, precision: '3', retracted: true }, rocket],
        attributions: [attributionOf(rocket.uid, null, { contested: true })],
      }),
    ),
  ).toEqual({ contested: true, area: true, nobody: true, notes: true, retracted: true });
});
