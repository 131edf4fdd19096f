import type { Sliced } from '../../sliced';
import { foldName } from '../foldName';
import { addName, emptyTrie, type NameTrie } from './nameTrie';
import { ReadWord } from './readWord';
import { forEachWord } from './wordBounds';

/** How close a spelling is, closest first. */
export const closeness = ['key', 'sound', 'skeleton'] as const;

export type Closeness = (typeof closeness)[number];

export type NameIndex = Readonly<Record<Closeness, NameTrie>>;

/** Letters that a name must have to be looked for; shorter ones are in every text. */
const SHORTEST: Readonly<Record<Closeness, number>> = { key: 3, sound: 4, skeleton: 5 };

const NAMES_IN_SLICE = 1000;

interface NamedEntity {
  readonly entity: number;
  readonly text: string;
}

function wordsOfName(text: string): readonly ReadWord[] {
  const words: ReadWord[] = [];
  forEachWord(text, (start, end) => words.push(new ReadWord(text.slice(start, end))));
  return words;
}

/** Whether this word says no more than "the" before the next one, as `how` compares. */
export function isArticle(word: ReadWord, next: ReadWord | undefined, how: Closeness): boolean {
  if (word.key === '') return true;
  if (how === 'key' || !word.isSunArticle || !next) return false;
  return next.sound.startsWith(word.sound.slice(1));
}

/** All names, as they are spelled and as they sound. */
export function* indexNames(names: readonly NamedEntity[]): Sliced<NameIndex> {
  const index = { key: emptyTrie(), sound: emptyTrie(), skeleton: emptyTrie() };
  for (const [place, { entity, text }] of names.entries()) {
    if (place % NAMES_IN_SLICE === NAMES_IN_SLICE - 1) yield;
    const words = wordsOfName(text);
    const isCapitals = words.length === 1 && (words[0]?.isCapitals ?? false);
    for (const how of closeness) {
      // An abbreviation is spelled in one way.
      if (isCapitals && how !== 'key') continue;
      const said = words.filter((word, place) => !isArticle(word, words[place + 1], how));
      const keys = said.map((word) => word[how]);
      const length = keys.join('').length;
      if (keys.includes('') || length < (isCapitals ? 2 : SHORTEST[how])) continue;
      // Marks between its letters may make other words of it than those that names are compared by.
      if (how === 'key' && keys.join(' ') !== foldName(text)) continue;
      addName(index[how], keys, { entity, isCapitals });
    }
  }
  return index;
}
