import { foldName } from '../../core/text/foldName';
import { foldText } from '../../core/text/foldText';
import type { SearchHit } from '../../core/views/caseView';

/** How much of a text stands before the first hit, and at most in all, in UTF-16 code units. */
const BEFORE = 40;
const LONGEST = 160;

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Where in the original text words begin with one of the folded terms, the article left out or not. */
function hitsIn(text: string, terms: readonly string[]): [number, number][] {
  return [...text.matchAll(word)]
    .filter(([found]) => {
      const forms = [foldText(found), foldName(found)];
      return terms.some((term) => forms.some((form) => form.startsWith(term)));
    })
    .map(({ 0: found, index }) => [index, index + found.length]);
}

/** The part of a text around its first hit, never cut inside a character. */
export function snippetOf(
  original: string,
  terms: readonly string[],
): Pick<SearchHit, 'snippet' | 'hits'> {
  const text = original.replace(/\s+/g, ' ');
  const all = hitsIn(text, terms);
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
