import type { Sliced } from '../../sliced';
import { closeness, isArticle, type Closeness, type NameIndex } from './nameIndex';
import type { NameEnd, NameTrie } from './nameTrie';
import { ReadWord } from './readWord';
import { forEachWord } from './wordBounds';

export interface Mention {
  /** UTF-16 code units of the text, end not included. */
  readonly start: number;
  readonly end: number;
  /** Whoever is called so; several may be. */
  readonly entities: readonly number[];
  /** Spelled otherwise than the name, as transliterations are. */
  readonly isNear: boolean;
}

interface KnownWord {
  readonly word: ReadWord;
  readonly beginnings: readonly Beginning[];
}

/** The words of a text by their places, in arrays of numbers: there may be a million. */
interface Words {
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly known: readonly KnownWord[];
}

export interface Mentions {
  /** In the order of the text, none inside another. */
  readonly mentions: readonly Mention[];
  readonly total: number;
}

/** What may stand between two words of one name. */
const BETWEEN = /^[\s\p{Pd}\p{Pi}\p{Pf}"'’()/&_.]{1,3}$/u;

const SPACE = 0x20;

/** Each takes some tens of milliseconds. */
const TEXT_IN_SLICE = 400_000;
const WORDS_IN_SLICE = 50_000;

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

/** A name may begin with this word, and goes on below the node. */
interface Beginning {
  readonly how: Closeness;
  readonly node: NameTrie;
  readonly skip: number;
}

/**
 * Where a text mentions one of these names: at the ends of words, the longest name first, none
 * inside another. A spelling that only sounds like a name must be written in capitals at its
 * beginning. What is found is a suggestion, never more.
 */
export function* findMentions(text: string, index: NameIndex, most: number): Sliced<Mentions> {
  const words = yield* wordsOf(text, index);
  const mentions: Mention[] = [];
  let total = 0;
  for (let place = 0; place < words.known.length; place += 1) {
    if (place % WORDS_IN_SLICE === 0) yield;
    const found = longestAt(words, place);
    if (!found) continue;
    if (total < most) mentions.push(toMention(words, place, found));
    total += 1;
    place = found.last;
  }
  return { mentions, total };
}

/** Each word is read once, however often the text has it: most begin no name, and are passed by. */
function* wordsOf(text: string, index: NameIndex): Sliced<Words> {
  const read = new Map<string, KnownWord>();
  const starts: number[] = [];
  const ends: number[] = [];
  const known: KnownWord[] = [];
  const visit = (start: number, end: number): void => {
    const raw = text.slice(start, end);
    let here = read.get(raw);
    if (!here) {
      const word = new ReadWord(raw);
      here = { word, beginnings: beginningsOf(word, index) };
      read.set(raw, here);
    }
    starts.push(start);
    ends.push(end);
    known.push(here);
  };
  for (let from = 0; from < text.length;) {
    from = forEachWord(text, visit, { from, to: Math.min(text.length, from + TEXT_IN_SLICE) });
    yield;
  }
  return { text, starts, ends, known };
}

const none: readonly never[] = [];

function beginningsOf(word: ReadWord, index: NameIndex): readonly Beginning[] {
  if (word.key === '') return none;
  const found = closeness.flatMap((how) =>
    formsOf(word, how).flatMap(({ key, skip }): Beginning[] => {
      const node = key === '' ? undefined : index[how].next.get(key);
      return node ? [{ how, node, skip }] : [];
    }),
  );
  return found.length === 0 ? none : found;
}

function formsOf(word: ReadWord, how: Closeness): ReadWord['behindPrefix'] {
  if (how === 'key') return [{ key: word.key, skip: 0 }, ...word.behindPrefix];
  return word.startsCapital ? [{ key: word[how], skip: 0 }] : none;
}

interface Found extends Beginning {
  /** The place of its last word. */
  readonly last: number;
}

function longestAt(words: Words, place: number): Found | null {
  const first = words.known[place];
  if (!first || first.beginnings.length === 0) return null;
  let longest: Found | null = null;
  for (const beginning of first.beginnings) {
    const found = walk(words, place, first.word, beginning);
    if (found && (!longest || found.last > longest.last)) longest = found;
  }
  return longest;
}

function isCalled({ isCapitals }: NameEnd, first: ReadWord): boolean {
  return !isCapitals || first.isCapitals;
}

/** The longest name that begins with this word and goes on below the node. */
function walk(
  words: Words,
  place: number,
  first: ReadWord,
  { how, node, skip }: Beginning,
): Found | null {
  let found: Found | null = null;
  let below: NameTrie | undefined = node;
  for (let at = place; below;) {
    if (below.ends.length > 0 && below.ends.some((end) => isCalled(end, first))) {
      found = { how, node: below, skip, last: at };
    }
    let next = at + 1;
    if (below.next.size === 0 || !isJoined(words, at)) break;
    const between = words.known[next];
    if (between && isArticle(between.word, words.known[next + 1]?.word, how)) {
      if (!isJoined(words, next)) break;
      next += 1;
    }
    const word = words.known[next]?.word;
    if (!word || (how !== 'key' && !word.startsCapital)) break;
    below = below.next.get(word[how]);
    at = next;
  }
  return found;
}

function toMention(words: Words, place: number, { how, node, skip, last }: Found): Mention {
  const first = words.known[place];
  const start = words.starts[place];
  const end = words.ends[last];
  if (!first || start === undefined || end === undefined) throw new Error('no such word');
  const called = node.ends.filter((one) => isCalled(one, first.word)).map(({ entity }) => entity);
  return {
    start: skip === 0 ? withArticle(words, place, start) : start + skip,
    end,
    entities: [...new Set(called)],
    isNear: how !== 'key',
  };
}

/** Whether the word at a place and the one after it can be of one name. */
function isJoined({ text, starts, ends, known }: Words, place: number): boolean {
  const one = known[place];
  const end = ends[place];
  const start = starts[place + 1];
  if (!one || end === undefined || start === undefined) return false;
  if (start === end + 1 && text.charCodeAt(end) === SPACE) return true;
  if (start - end > 6) return false;
  const between = text.slice(end, start);
  if (!BETWEEN.test(between) || /\n\s*\n/.test(between)) return false;
  // A full stop ends a sentence, but not after "U.S" or "Gen".
  return !between.includes('.') || one.word.isCapitals || TITLES.has(one.word.key);
}

/** "al-" before the first word is part of the name that is read. */
function withArticle({ text, starts, ends, known }: Words, place: number, start: number): number {
  const before = known[place - 1];
  const end = ends[place - 1];
  const isJoinedArticle =
    before?.word.key === '' && end !== undefined && /^[\p{Pd} ]$/u.test(text.slice(end, start));
  return isJoinedArticle ? (starts[place - 1] ?? start) : start;
}
