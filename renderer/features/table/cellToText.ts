import { dateToWords } from '../../../core/dates/dateToWords';
import type { TableColumn } from '../../../core/table/tableColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { Cell } from '../../../core/views/tableView';
import { instantToWords } from '../../controls/instantToWords';

/** How a value reads. Null: nobody gave it. */
export function cellToText(
  column: TableColumn,
  value: Cell | undefined,
  language: LanguageView,
): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') {
    return value.toLocaleString('en', { maximumFractionDigits: 6 });
  }
  switch (column.type) {
    case 'kind':
      return language.kinds.find(({ key }) => key === value)?.label ?? value;
    case 'linkType':
      return language.linkTypes.find(({ key }) => key === value)?.label ?? value;
    case 'date':
      return dateToWords(value);
    case 'instant':
      return instantToWords(value);
    case 'term': {
      const label = column.terms?.find(({ term }) => term === value)?.label ?? value;
      return column.isGrade ? `${value} ${label}` : label;
    }
    case 'text':
    case 'prose':
    case 'number':
      return value;
  }
}
