import type { LanguageView } from '../../../core/views/caseView';
import { placePrecisionTerms } from '../../../core/vocabularies/placePrecision';
import { termOf } from '../../../core/vocabularies/termOf';
import { wayInWords } from './draw/labelsOf';
import type { MapItem, PlacedMark } from './draw/mapState';

const MOST_NAMES = 5;

/** Where a mark has its place from, and how exact that is. */
export function footingOfMark({ ways, precision }: Pick<PlacedMark, 'ways' | 'precision'>): string {
  const way = wayInWords({ ways });
  const exact =
    precision === null
      ? 'how exact is not given'
      : precision === '1'
        ? null
        : termOf(placePrecisionTerms, precision).label;
  return [way === null ? null : `placed by its link: ${way}`, exact]
    .filter((part) => part !== null)
    .join(' · ');
}

/** What a screen reader says of a symbol. */
export function describeItem({ marks }: Pick<MapItem, 'marks'>, { kinds }: LanguageView): string {
  const [mark, second] = marks;
  if (!mark) return '';
  if (second) {
    const names = marks.slice(0, MOST_NAMES).map(({ node }) => node.name);
    const more = marks.length > MOST_NAMES ? ' and others' : '';
    return `${String(marks.length)} together: ${names.join(', ')}${more}. Enter opens them.`;
  }
  const { node } = mark;
  return [
    node.name,
    node.otherName,
    kinds.find(({ key }) => key === node.kind)?.label.toLowerCase() ?? node.kind,
    node.detail,
    footingOfMark(mark),
    node.retracted ? 'retracted' : null,
  ]
    .filter((part) => part !== null && part !== '')
    .join(', ');
}
