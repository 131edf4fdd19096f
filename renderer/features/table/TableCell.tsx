import type { ReactElement, ReactNode } from 'react';
import type { TableColumn, TableName } from '../../../core/table/tableColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { TableRow } from '../../../core/views/tableView';
import { likelihoodSchema } from '../../../core/vocabularies/likelihood';
import { KindMark } from '../../controls/KindMark';
import { LineSymbol } from '../../controls/LineSymbol';
import { NameText } from '../../controls/NameText';
import { NotGiven } from '../../controls/NotGiven';
import { cellToText } from './cellToText';

interface TableCellProps {
  readonly table: TableName;
  readonly column: TableColumn;
  readonly row: TableRow;
  readonly language: LanguageView;
  readonly isFirst: boolean;
}

/** The sign that the graph has for it. */
function Mark({ table, row }: Pick<TableCellProps, 'table' | 'row'>): ReactNode {
  const { kind, claims, likelihood } = row.cells;
  if (table === 'entities') return <KindMark kind={String(kind)} />;
  if (table === 'links') return <LineSymbol of={{ word: 'link', sourced: Number(claims) > 0 }} />;
  if (table !== 'attributions') return null;
  const known = likelihoodSchema.safeParse(likelihood);
  return <LineSymbol of={{ word: 'attribution', likelihood: known.success ? known.data : null }} />;
}

function Value({ column, row, language }: TableCellProps): ReactElement {
  const value = row.cells[column.key];
  const text = cellToText(column, value, language);
  if (text === null) return <NotGiven text={column.missing ?? 'not given'} />;
  if (column.type === 'number') return <span className="clip">{text}</span>;
  if (column.type === 'text' || column.type === 'prose') {
    return <NameText className="clip" text={text} />;
  }
  const isNo = column.key === 'contested' && value === 'no';
  return (
    <span className={isNo ? 'clip muted' : 'clip'} title={text}>
      {text}
    </span>
  );
}

/** A cell as it reads; the first one of a row says what the row is, and whether it was retracted. */
export function TableCell(props: TableCellProps): ReactElement {
  const { table, row, isFirst } = props;
  if (!isFirst) return <Value {...props} />;
  return (
    <>
      <Mark table={table} row={row} />
      <span className={`names ${row.retracted ? 'retracted' : ''}`}>
        <Value {...props} />
      </span>
      {row.retracted && <span className="tag">retracted</span>}
    </>
  );
}
