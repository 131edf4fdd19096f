import { dateToWords } from '../dates/dateToWords';
import type { Uid } from '../uid';
import { attributionStatusTerms } from '../vocabularies/attributionStatus';
import { confidenceTerms } from '../vocabularies/confidence';
import { credibilityTerms } from '../vocabularies/credibility';
import { likelihoodTerms } from '../vocabularies/likelihood';
import { reliabilityTerms } from '../vocabularies/reliability';
import { stanceTerms } from '../vocabularies/stance';
import type { Term } from '../vocabularies/term';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice } from '../views/sliceView';
import { filterFacets, NOT_GIVEN, type ChartFilter, type FilterFacet } from './chartFilter';

/** One thing that a filter asks, in words, and the filter without it. */
export interface FilterPart {
  readonly key: string;
  readonly text: string;
  readonly rest: ChartFilter;
}

/** The words for a filter come from the case and the whole chart, not from what it leaves. */
export interface FilterNames {
  readonly language: LanguageView;
  readonly sources: ChartSlice['sources'];
}

const signed = (terms: readonly Term[]): readonly Term[] =>
  terms.map(({ term, ...rest }) => ({ term, ...rest, label: term }));

const vocabularies: Partial<Record<FilterFacet, readonly Term[]>> = {
  likelihood: likelihoodTerms,
  confidence: confidenceTerms,
  status: attributionStatusTerms,
  stance: stanceTerms,
  reliability: signed(reliabilityTerms),
  credibility: signed(credibilityTerms),
};

/** What a facet's terms are called, in the order of their scale. What nobody gave comes last. */
export function termsOfFacet(facet: FilterFacet, language: LanguageView): readonly Term[] {
  if (facet === 'kind') {
    return language.kinds.map(({ key, plural, description }) => ({
      term: key,
      label: plural,
      definition: description,
    }));
  }
  if (facet === 'linkType') {
    return language.linkTypes.map(({ key, label, description }) => ({
      term: key,
      label,
      definition: description,
    }));
  }
  const terms = vocabularies[facet] ?? [];
  const isAlwaysGiven = facet === 'status' || facet === 'stance';
  return isAlwaysGiven
    ? terms
    : [...terms, { term: NOT_GIVEN, label: 'not given', definition: 'Nobody gave it.' }];
}

const facetWords: Record<FilterFacet, string> = {
  kind: '',
  linkType: 'links ',
  likelihood: 'likelihood ',
  confidence: 'confidence ',
  status: 'status ',
  stance: 'claims: ',
  reliability: 'reliability ',
  credibility: 'credibility ',
};

function inWords(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function without<K extends keyof ChartFilter>(filter: ChartFilter, key: K): Omit<ChartFilter, K> {
  const { [key]: _gone, ...rest } = filter;
  return rest;
}

/** The filter with these terms of a facet left out; none: the facet is not asked. */
export function withTerms(
  filter: ChartFilter,
  facet: FilterFacet,
  terms: readonly string[],
): ChartFilter {
  const { [facet]: _gone, ...others } = filter.without ?? {};
  const all = terms.length === 0 ? others : { ...others, [facet]: [...terms] };
  return Object.keys(all).length === 0
    ? without(filter, 'without')
    : { ...without(filter, 'without'), without: all };
}

function whenInWords({ from, to, undated }: NonNullable<ChartFilter['when']>): string {
  const days =
    from === null && to === null
      ? 'any day'
      : from === null
        ? `until ${dateToWords(to ?? '')}`
        : to === null
          ? `since ${dateToWords(from)}`
          : from === to
            ? dateToWords(from)
            : dateToWords(`${from}/${to}`);
  return undated ? `${days}, or without a date` : days;
}

function nearInWords({ name, km, unplaced }: NonNullable<ChartFilter['near']>): string {
  const words = `within ${km.toLocaleString('en')} km of ${name}`;
  return unplaced ? `${words}, or without a position` : words;
}

function sourcesInWords(sources: readonly Uid[], { sources: known }: FilterNames): string {
  const [only, second] = sources;
  const title = known.find(({ uid }) => uid === only)?.title;
  return second === undefined && title !== undefined
    ? `only what “${title}” says`
    : `only what ${String(sources.length)} of the sources say`;
}

function facetPart(
  filter: ChartFilter,
  facet: FilterFacet,
  { language }: FilterNames,
): FilterPart[] {
  const left = filter.without?.[facet];
  if (left === undefined) return [];
  const terms = termsOfFacet(facet, language);
  const labels = terms.filter(({ term }) => left.includes(term)).map(({ label }) => label);
  // A kind that was deleted since still is in the filter, and leaves nothing out.
  if (labels.length === 0) return [];
  const shown = facet === 'kind' ? labels.map((label) => label.toLowerCase()) : labels;
  const text = `without ${facetWords[facet]}${inWords(shown)}`;
  return [{ key: facet, text, rest: withTerms(filter, facet, []) }];
}

/** What a filter asks, part by part. */
export function filterParts(filter: ChartFilter, names: FilterNames): FilterPart[] {
  const parts = filterFacets.flatMap((facet) => facetPart(filter, facet, names));
  const { sources, when, near, text, only, hidden } = filter;
  const add = (key: keyof ChartFilter, text: string): void => {
    parts.push({ key, text, rest: without(filter, key) });
  };
  if (sources) add('sources', sourcesInWords(sources, names));
  if (when) add('when', whenInWords(when));
  if (near) add('near', nearInWords(near));
  if (text !== undefined) add('text', `only entities with “${text}”`);
  if (only) add('only', only === 'unsourced' ? 'only lines nobody claims' : 'only contested lines');
  if (filter.withoutRetracted) add('withoutRetracted', 'without what was retracted');
  if (hidden) add('hidden', `${String(hidden.length)} hidden one by one`);
  return parts;
}
