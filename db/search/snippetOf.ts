import { foldName } from '../../core/text/foldName';
import { foldText } from '../../core/text/foldText';
import { initialsOf } from '../../core/text/initialsOf';
import type { SearchHit } from '../../core/views/caseView';

/** How much of a text stands before the first hit, and at most in all, in UTF-16 code units. */
const BEFORE = 40;
const LONGEST = 160;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** The forms of words that were met lately: texts have few words, and folding one takes long. */
const forms = new Map<string, readonly string[]>();
const MOST_FORMS = 20_000;

function formsOf(found: string): readonly string[] {
  let known = forms.get(found);
  if (!known) {
    if (forms.size >= MOST_FORMS) forms.clear();
    known = [foldText(found), foldName(found)];
    forms.set(found, known);
  }
  return known;
}

/**
 * Where in the original text words begin with one of the folded terms, the article left out or not;
 * no further than a snippet reaches after the first.
 */
function hitsIn(text: string, terms: readonly string[]): [number, number][] {
  const hits: [number, number][] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    if (index > (hits[0]?.[0] ?? Infinity) + LONGEST) break;
    const isHit = formsOf(found).some((form) => terms.some((term) => form.startsWith(term)));
    if (isHit) hits.push([index, index + found.length]);
  }
  return hits;
}

/** The first letters of a name that begins, abbreviated, with one of the folded terms. */
function initialsIn(text: string, terms: readonly string[]): [number, number][] {
  if (!terms.some((term) => initialsOf(text).some((initials) => initials.startsWith(term)))) {
    return [];
  }
  return [...text.matchAll(word)].map(({ 0: found, index }) => [
    index,
    index + ([...found][0]?.length ?? 0),
  ]);
}

/** The part of a text around its first hit, never cut inside a character. */
export function snippetOf(
  original: string,
  terms: readonly string[],
): Pick<SearchHit, 'snippet' | 'hits'> {
  const text = original.replace(/\s+/g, ' ');
  const found = hitsIn(text, terms);
  const all = found.length > 0 ? found : initialsIn(text, terms);
  const first = all[0]?.[0] ?? 0;
  const wanted = text.length <= LONGEST ? 0 : Math.max(0, first - BEFORE);
  const from = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const cut = text.slice(from, from + LONGEST).replace(/[\ud800-\udbff]$/, '');
  const lead = from === 0 ? '' : '… ';
  const hits = all
    .filter(([start, end]) => start >= from && end <= from + cut.length)
    .map(([start, end]): [number, number] => [
      start - from + lead.length,
      end - from + lead.length,
    ]);
  return { snippet: lead + cut + (from + cut.length < text.length ? ' …' : ''), hits };
}
