import type { LanguageView } from '../../core/views/caseView';
import { placePrecisionTerms } from '../../core/vocabularies/placePrecision';
import { termOf } from '../../core/vocabularies/termOf';
import { wayInWords } from './draw/labelsOf';
import type { PlacedMark } from './draw/mapState';

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

/** What a single mark is, for who cannot see it. */
export function describeMark(mark: PlacedMark, { kinds }: Pick<LanguageView, 'kinds'>): string {
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
