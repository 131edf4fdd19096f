import { expect, test } from 'vitest';
import type { SearchHit } from '../../../core/views/caseView';
import { uidOf } from '../../testing/smallChart';
import { likeNamed } from './likeNamed';

function hit(number: number, title: string, found: Partial<SearchHit> = {}): SearchHit {
  const target = { word: 'entity', uid: uidOf(number) } as const;
  return { target, in: 'name', title, kind: 'actor', snippet: title, hits: [], ...found };
}

const titlesOf = (hits: readonly SearchHit[], name: string): readonly (readonly string[])[] => {
  const { same, like } = likeNamed(hits, name);
  return [same.map(({ title }) => title), like.map(({ title }) => title)];
};

test('the same name in another form is told from one that only holds its words', () => {
  const hits = [hit(1, 'al-Ḥashd'), hit(2, 'Hashd Youth')];
  expect(titlesOf(hits, 'Hashd')).toEqual([['al-Ḥashd'], ['Hashd Youth']]);
});

test('another name of an entity counts as much as its first one', () => {
  expect(titlesOf([hit(1, 'Popular Mobilization Forces', { snippet: 'PMF' })], 'pmf')).toEqual([
    ['Popular Mobilization Forces'],
    [],
  ]);
});

test('what merely speaks of the name is not there under it', () => {
  const inText = hit(1, 'Vienna talks', { in: 'description', snippet: 'Iran' });
  const source = hit(2, 'Iran', { target: { word: 'source', uid: uidOf(2) }, in: 'source' });
  expect(titlesOf([inText, source], 'Iran')).toEqual([[], []]);
});
