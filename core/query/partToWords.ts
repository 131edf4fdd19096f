import { dateToWords } from '../dates/dateToWords';
import type { Term } from '../vocabularies/term';
import { isScaleKey, scaleParts, type QueryPart } from './caseQuery';

function inWords(terms: readonly string[]): string {
  return terms.join(' or ');
}

/** What one part of a query asks, for a line that has a word for each of them. */
export function partToWords(part: QueryPart): string {
  switch (part.key) {
    case 'text':
      return `“${part.text}”`;
    case 'kind':
      return inWords(part.terms);
    case 'link':
      return `has a link: ${inWords(part.terms)}`;
    case 'has':
      return `${part.field} is given`;
    case 'field':
      return `${part.field} has “${part.contains}”`;
    case 'date':
      return dateToWords(part.date);
    case 'near': {
      const { of, km } = part;
      const where = 'place' in of ? of.place : `${String(of.latitude)}, ${String(of.longitude)}`;
      return `within ${km.toLocaleString('en')} km of ${where}`;
    }
    case 'unsourced':
      return 'has a line nobody claims';
    case 'contested':
      return 'has a contested line';
    case 'likelihood':
    case 'confidence':
    case 'status':
    case 'stance':
    case 'reliability':
    case 'credibility': {
      const scale: readonly Term[] = isScaleKey(part.key) ? scaleParts[part.key] : [];
      const isSigned = part.key === 'reliability' || part.key === 'credibility';
      const labels = part.terms.map(
        (term) => (isSigned ? undefined : scale.find((one) => one.term === term)?.label) ?? term,
      );
      return `${part.key} ${inWords(labels)}`;
    }
  }
}
