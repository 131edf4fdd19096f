import { foldText } from '../foldText';
import { skeletonOf, soundOf } from './spellingKeys';

/** A word of a text or of a name, as it is compared. */
export interface ReadWord {
  /** As `foldName` leaves it; an article is empty. */
  readonly key: string;
  /** Arabic: without "and", "in", "for", … written in one with it, that many code units in. */
  readonly behindPrefix: readonly { readonly key: string; readonly skip: number }[];
  /** Latin letters alone: what it sounds like; else empty. */
  readonly sound: string;
  readonly skeleton: string;
  /** The article before a sun letter, as in ash-Shaabi. */
  readonly isSunArticle: boolean;
  readonly startsCapital: boolean;
  /** At least two letters, all of them capitals: an abbreviation. */
  readonly isCapitals: boolean;
}

/** One word: letters, marks and digits, apostrophes inside, or an abbreviation with its dots. */
export const WORD =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L}(?![\p{L}\p{N}]))+|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}ـ]|['’‘ʼʻʹʾʿ`´](?=[\p{L}\p{N}]))*/gu;

const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ال']);
const SUN_ARTICLE = /^a(?:dh|sh|th|[dlnrstz])$/;

/** As `foldName` takes it off. */
const ARABIC_ARTICLE = /^(?:ال)+(?=..)/u;

/** و ف ب ل ك are written in one with the word; ل takes the place of the article's alif. */
const PREFIXED = /^(?:[وف]?لل(?=..)|[وف]?[بلك](?=...)|[وف](?=...))/u;
const MARKS = /^[\p{M}ـ]*/u;

/** Reads a word that `WORD` found. */
export function readWord(raw: string): ReadWord {
  const folded = foldText(raw);
  const isLatin = /^[a-z]+$/.test(folded);
  const sound = isLatin ? soundOf(folded) : '';
  const letters = raw.replace(/[^\p{L}]/gu, '');
  return {
    key: ARTICLES.has(folded) ? '' : folded.replace(ARABIC_ARTICLE, ''),
    behindPrefix: prefixesOf(raw, folded),
    sound,
    skeleton: isLatin ? skeletonOf(sound) : '',
    isSunArticle: SUN_ARTICLE.test(sound),
    startsCapital: /^\p{Lu}/u.test(letters),
    isCapitals: letters.length >= 2 && /^\p{Lu}+$/u.test(letters),
  };
}

function prefixesOf(raw: string, folded: string): ReadWord['behindPrefix'] {
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
