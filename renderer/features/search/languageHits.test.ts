import { expect, test } from 'vitest';
import { builtInLanguage } from '../../testing/smallChart';
import { languageHits } from './languageHits';

test.each([
  ['incid', 'kind:incident'],
  ['backed', 'link:backs'],
  ['weapon', 'has:weapon'],
])('“%s” offers %s', (typed, query) => {
  expect(languageHits(builtInLanguage, typed).map((hit) => hit.query)).toContain(query);
});

test('one letter or two offer nothing: they begin too many words', () => {
  expect(languageHits(builtInLanguage, 'in')).toEqual([]);
});
