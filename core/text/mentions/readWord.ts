import { foldText } from '../foldText';
import { skeletonOf, soundOf } from './spellingKeys';

interface WordKey {
  readonly key: string;
  /** Code units of the word that are left out before it. */
  readonly skip: number;
}

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ال']);
const SUN_ARTICLE = /^a(?:dh|sh|th|[dlnrstz])$/;

/** As `foldName` takes it off. */
const ARABIC_ARTICLE = /^(?:ال)+(?=\S\S)/u;

/** و ف ب ل ك are written in one with the word; ل takes the place of the article's alif. */
const PREFIXED = /^(?:[وف]?لل(?=..)|[وف]?[بلك](?=...)|[وف](?=...))/u;
const MARKS = /^[\p{M}ـ]*/u;
const ASCII_LETTERS = /^[a-z]+$/i;

/** A word of a text or of a name, as it is compared. */
export class ReadWord {
  /** As `foldName` leaves it; an article is empty. */
  readonly key: string;
  /** Arabic: without "and", "in", "for", … written in one with it. */
  readonly behindPrefix: readonly WordKey[];
  readonly startsCapital: boolean;
  /** At least two letters, all of them capitals: an abbreviation. */
  readonly isCapitals: boolean;
  readonly #folded: string;
  #sound: string | null = null;
  #skeleton: string | null = null;

  /** Takes a word that `forEachWord` found. */
  constructor(raw: string) {
    // Most words of most texts, for which folding would take longer than all else.
    const isPlain = ASCII_LETTERS.test(raw);
    this.#folded = isPlain ? raw.toLowerCase() : foldText(raw);
    const letters = isPlain ? raw : raw.replace(/[^\p{L}]/gu, '');
    this.key = ARTICLES.has(this.#folded) ? '' : this.#folded.replace(ARABIC_ARTICLE, '');
    this.behindPrefix = isPlain ? [] : prefixesOf(raw, this.#folded);
    this.startsCapital = /^\p{Lu}/u.test(letters);
    this.isCapitals = letters.length >= 2 && /^\p{Lu}+$/u.test(letters);
  }

  /** Latin letters alone: what it sounds like; else empty. */
  get sound(): string {
    this.#sound ??= ASCII_LETTERS.test(this.#folded) ? soundOf(this.#folded) : '';
    return this.#sound;
  }

  get skeleton(): string {
    this.#skeleton ??= this.sound === '' ? '' : skeletonOf(this.sound);
    return this.#skeleton;
  }

  /** The article before a sun letter, as in ash-Shaabi. */
  get isSunArticle(): boolean {
    return SUN_ARTICLE.test(this.sound);
  }
}

function prefixesOf(raw: string, folded: string): readonly WordKey[] {
  const prefix = PREFIXED.exec(folded)?.[0];
  if (prefix === undefined) return [];
  let skip = 0;
  for (const letter of prefix) {
    if (foldText(raw.charAt(skip)) !== letter) return [];
    skip += 1;
    skip += MARKS.exec(raw.slice(skip))?.[0].length ?? 0;
  }
  const rest = foldText(raw.slice(skip)).replace(ARABIC_ARTICLE, '');
  return rest === '' ? [] : [{ key: rest, skip }];
}
