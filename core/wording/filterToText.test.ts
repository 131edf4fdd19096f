import { expect, it } from 'vitest';
import { builtInKinds } from '../language/builtInKinds';
import { builtInLinkTypes } from '../language/builtInLinkTypes';
import { newUid } from '../uid';
import { filterToText } from './filterToText';

const source = newUid();
const names = {
  language: {
    kinds: builtInKinds.map((kind) => ({ ...kind, count: 0 })),
    linkTypes: builtInLinkTypes.map((type) => ({ ...type, count: 0 })),
  },
  sources: [{ uid: source, title: 'The wire', reliability: null }],
};

it('says that nothing is filtered, or names what should be and is not', () => {
  expect(filterToText({ filter: {} }, names)).toBe('no filter');
  expect(filterToText({ filter: { fade: true } }, names)).toBe('no filter');
  expect(filterToText({ filter: { moon: ['full'] } }, names)).toBe('filter not applied: moon');
  expect(filterToText({ filter: { without: { kind: 7 } } }, names)).toBe(
    'filter not applied: without',
  );
});

it('says every part in the words of the case', () => {
  const filter = {
    without: { kind: ['place'], reliability: ['E', 'not-given'] },
    sources: [source],
    when: { from: '2021-06-08', to: '2021-06-20', undated: false },
    only: 'contested',
    hidden: [newUid()],
  };
  expect(filterToText({ filter }, names)).toBe(
    'without places; without reliability E and not given; only what “The wire” says; ' +
      '8–20 June 2021; only contested lines; 1 hidden one by one',
  );
});

it('says that what has no date is let through', () => {
  const filter = { when: { from: '2021-06-08', to: null, undated: true } };
  expect(filterToText({ filter }, names)).toBe('since 8 June 2021, or without a date');
});
