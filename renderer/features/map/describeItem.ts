import type { LanguageView } from '../../../core/views/caseView';
import { describeMark } from '../../map/describeMark';
import type { MapItem } from '../../map/draw/mapState';

const MOST_NAMES = 5;

/** What a screen reader says of a symbol. */
export function describeItem({ marks }: Pick<MapItem, 'marks'>, language: LanguageView): string {
  const [mark, second] = marks;
  if (!mark) return '';
  if (!second) return describeMark(mark, language);
  const names = marks.slice(0, MOST_NAMES).map(({ node }) => node.name);
  const more = marks.length > MOST_NAMES ? ' and others' : '';
  return `${String(marks.length)} together: ${names.join(', ')}${more}. Enter opens them.`;
}
