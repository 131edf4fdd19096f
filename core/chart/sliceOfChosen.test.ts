import { expect, test } from 'vitest';
import { newUid } from '../uid';
import type { ChartSlice } from '../views/sliceView';
import { sliceOfChosen } from './sliceOfChosen';

const [incident, actor, rival, place, link, named, unnamed] = Array.from({ length: 7 }, newUid);

const slice = {
  nodes: [incident, actor, rival, place].map((uid) => ({ uid })),
  links: [{ uid: link, from: incident, to: place, said: [] }],
  attributions: [
    { uid: named, incident, actor, said: [] },
    { uid: unnamed, incident, actor: null, said: [] },
  ],
  callouts: [],
  sources: [],
} as unknown as ChartSlice;

const uids = (rows: readonly { readonly uid: unknown }[]) => rows.map(({ uid }) => uid);

test('a chosen line brings both its ends, and the rivals that name nobody', () => {
  const part = sliceOfChosen(slice, new Set([named!]));
  expect(uids(part.nodes)).toEqual([incident, actor]);
  expect(uids(part.attributions)).toEqual([named, unnamed]);
  expect(part.links).toEqual([]);
});

test('chosen entities come with what lies between them and nothing else', () => {
  const part = sliceOfChosen(slice, new Set([incident!, place!]));
  expect(uids(part.links)).toEqual([link]);
  expect(uids(part.attributions)).toEqual([unnamed]);
});
