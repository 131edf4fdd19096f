import { expect, it } from 'vitest';
import { filterToText } from './filterToText';

it('says that nothing is filtered, or names what should be and is not', () => {
  expect(filterToText({ filter: {} })).toBe('no filter');
  expect(filterToText({ filter: { kind: ['actor'] } })).toBe('filter not applied: kind');
});
