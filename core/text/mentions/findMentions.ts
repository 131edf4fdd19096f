import { closeness, indexNames, isArticle, type Closeness, type NameIndex } from './nameIndex';
import type { NameTrie } from './nameTrie';
import { readWord, WORD, type ReadWord } from './readWord';

export interface Mention {
  /** UTF-16 code units of the text, end not included. */
  readonly start: number;
  readonly end: number;
  /** Whoever is called so; several may be. */
  readonly entities: readonly number[];
  /** Spelled otherwise than the name, as transliterations are. */
  readonly isNear: boolean;
}

interface WordInText {
  readonly start: number;
  readonly end: number;
  readonly word: ReadWord;
}

/** What may stand between two words of one name. */
const BETWEEN = /^[\s\p{Pd}\p{Pi}\p{Pf}"'’()/&_.]{1,3}$/u;

/** Written with a full stop. */
const TITLES: ReadonlySet<string> = new Set([
  'gen',
  'col',
  'maj',
  'capt',
  'lt',
  'sgt',
  'st',
  'dr',
  'mr',
  'mrs',
  'ms',
]);

/**
 * Where a text mentions one of these names: at the ends of words, the longest name first, none
 * inside another. A spelling that only sounds like a name must be written in capitals at its
 * beginning. What is found is a suggestion, never more.
 */
export function findMentions(
  text: string,
  names: readonly { readonly entity: number; readonly text: string }[],
): readonly Mention[] {
  const index = indexNames(names);
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let place = 0; place < words.length; place += 1) {
    const found = longestAt(text, words, place, index);
    if (!found) continue;
    mentions.push(found.mention);
    place = found.last;
  }
  return mentions;
}

function wordsOf(text: string): readonly WordInText[] {
  const known = new Map<string, ReadWord>();
  const words: WordInText[] = [];
  for (const { 0: raw, index: start } of text.matchAll(WORD)) {
    let word = known.get(raw);
    if (!word) {
      word = readWord(raw);
      known.set(raw, word);
    }
    words.push({ start, end: start + raw.length, word });
  }
  return words;
}

interface Found {
  readonly mention: Mention;
  /** The place of its last word. */
  readonly last: number;
}

function longestAt(
  text: string,
  words: readonly WordInText[],
  place: number,
  index: NameIndex,
): Found | null {
  const first = words[place];
  if (!first || first.word.key === '') return null;
  let longest: Found | null = null;
  for (const how of closeness) {
    for (const { key, skip } of beginnings(first.word, how)) {
      const node = key === '' ? undefined : index[how].next.get(key);
      const found = node && walk(text, words, place, node, how, skip);
      if (found && (!longest || found.last > longest.last)) longest = found;
    }
  }
  return longest;
}

function beginnings(word: ReadWord, how: Closeness): ReadWord['behindPrefix'] {
  if (how === 'key') return [{ key: word.key, skip: 0 }, ...word.behindPrefix];
  return word.startsCapital ? [{ key: word[how], skip: 0 }] : [];
}

/** The longest name that begins with this word and goes on below `node`. */
function walk(
  text: string,
  words: readonly WordInText[],
  place: number,
  node: NameTrie,
  how: Closeness,
  skip: number,
): Found | null {
  const first = words[place];
  if (!first) return null;
  let found: Found | null = null;
  let below: NameTrie | undefined = node;
  for (let at = place; below;) {
    const here = words[at];
    const entities = [
      ...new Set(
        below.ends
          .filter(({ isCapitals }) => !isCapitals || first.word.isCapitals)
          .map(({ entity }) => entity),
      ),
    ];
    if (here && entities.length > 0) {
      const start = skip === 0 ? withArticle(text, words, place) : first.start + skip;
      found = { mention: { start, end: here.end, entities, isNear: how !== 'key' }, last: at };
    }
    let next = at + 1;
    if (below.next.size === 0 || !isJoined(text, words, at)) break;
    const between = words[next];
    if (between && isArticle(between.word, words[next + 1]?.word, how)) {
      if (!isJoined(text, words, next)) break;
      next += 1;
    }
    const word = words[next]?.word;
    if (!word || (how !== 'key' && !word.startsCapital)) break;
    below = below.next.get(word[how]);
    at = next;
  }
  return found;
}

/** Whether the word at a place and the one after it can be of one name. */
function isJoined(text: string, words: readonly WordInText[], place: number): boolean {
  const one = words[place];
  const other = words[place + 1];
  if (!one || !other) return false;
  const between = text.slice(one.end, other.start);
  if (!BETWEEN.test(between) || /\n\s*\n/.test(between)) return false;
  // A full stop ends a sentence, but not after "U.S" or "Gen".
  return !between.includes('.') || one.word.isCapitals || TITLES.has(one.word.key);
}

/** "al-" before the first word is part of the name that is read. */
function withArticle(text: string, words: readonly WordInText[], place: number): number {
  const first = words[place];
  const before = words[place - 1];
  if (!first) return 0;
  const isJoinedArticle =
    before?.word.key === '' && /^[\p{Pd} ]$/u.test(text.slice(before.end, first.start));
  return isJoinedArticle ? before.start : first.start;
}
