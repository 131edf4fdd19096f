import { flagKeys, type CaseQuery, type QueryPart } from './caseQuery';

/** What needs no quotes, because it can mean nothing else. */
const plain = /^[^\s"\\:,=]+$/u;

function printValue(value: string): string {
  const isPlain = plain.test(value);
  return isPlain ? value : `"${value.replace(/["\\]/g, '\\$&')}"`;
}

function printPart(part: QueryPart): string {
  switch (part.key) {
    case 'text': {
      const isFlag = flagKeys.some((flag) => flag === part.text.toLowerCase());
      return isFlag ? `"${part.text}"` : printValue(part.text);
    }
    case 'has':
      return `has:${printValue(part.field)}`;
    case 'field':
      return `field:${printValue(part.field)}=${printValue(part.contains)}`;
    case 'date':
      return `date:${printValue(part.date)}`;
    case 'near': {
      const of =
        'place' in part.of
          ? printValue(part.of.place)
          : `${String(part.of.latitude)},${String(part.of.longitude)}`;
      return `near:${of} within:${String(part.km)}km`;
    }
    case 'unsourced':
    case 'contested':
      return part.key;
    case 'kind':
    case 'link':
    case 'likelihood':
    case 'confidence':
    case 'status':
    case 'stance':
    case 'reliability':
    case 'credibility':
      return `${part.key}:${part.terms.map(printValue).join(',')}`;
  }
}

/** The query as it is typed. Reading it gives the same query. */
export function printQuery(query: CaseQuery): string {
  return query.map(printPart).join(' ');
}
