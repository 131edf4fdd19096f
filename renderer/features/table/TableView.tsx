import { Button, ButtonGroup, Classes } from '@blueprintjs/core';
import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { tableColumns, tableNames, type TableName } from '../../../core/table/tableColumns';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { request } from '../../client';
import { useCanEdit, useSlice } from '../../store/caseQueries';
import { paneIds } from '../../store/focusPane';
import { canStandOnChart, putSelectedOnChart } from '../../store/putSelected';
import { allOnChart } from '../../store/selection';
import { useTableChoices } from '../../store/table';
import { useWorkbench } from '../../store/workbench';
import { ColumnChoice } from './ColumnChoice';
import { shownUids } from './shownUids';
import { TableGrid } from './TableGrid';
import { TableWait } from './TableWait';
import { useSettled } from '../../controls/useSettled';
import { useTableProgress } from './useTableProgress';
import { useFirstPage, type TableAsked } from './useTableRows';
import './table.css';

const labels: Readonly<Record<TableName, string>> = {
  entities: 'Entities',
  links: 'Links',
  attributions: 'Hypotheses',
  claims: 'Claims',
  sources: 'Sources',
};

const scopes = [
  ['chart', 'This chart', 'What the filter of the chart lets through, and what speaks of it'],
  ['case', 'Whole case', 'All that is recorded, whatever the chart and its filter show'],
] as const;

function countInWords(total: number, all: number): string {
  const rows = `${all.toLocaleString('en')} ${all === 1 ? 'row' : 'rows'}`;
  return total === all ? rows : `${total.toLocaleString('en')} of ${rows}`;
}

interface TableViewProps {
  /** What the filter of the chart lets through. */
  readonly slice: ChartSlice;
  readonly language: LanguageView;
}

type Choices = ReturnType<typeof useTableChoices.getState>;

interface Answered extends Pick<Choices, 'table' | 'scope' | 'text'> {
  /** Undefined: as it is at first. */
  readonly sort: Choices['sorts'][TableName];
}

function goBackTo({ sort, ...before }: Answered): void {
  useTableChoices.setState(({ sorts }) => ({
    ...before,
    sorts: { ...sorts, [before.table]: sort },
  }));
}

/** What the chart shows, or the whole case, as tables that are sorted, narrowed, edited and copied. */
export function TableView({ slice, language }: TableViewProps): ReactElement {
  const { table, scope, text, sorts, setTable, setScope, setText } = useTableChoices();
  const about = useMemo(
    () => (scope === 'chart' ? shownUids(slice, table) : null),
    [slice, scope, table],
  );
  const wanted = useMemo(() => ({ about, text }), [about, text]);
  const settled = useSettled(wanted, `${table} ${scope} ${slice.chart.uid}`);
  const first = tableColumns[table][0];
  const asked: TableAsked = {
    table,
    about: settled.about && [...settled.about],
    text: settled.text,
    sort: sorts[table] ?? { column: first?.key ?? '', descending: false },
  };
  const { page, error, isOld, isWaiting, askAgain } = useFirstPage(asked);
  const share = useTableProgress(isWaiting);
  /** What was asked when rows came last, to go back to. */
  const answered = useRef<Answered | null>(null);
  useEffect(() => {
    if (!isWaiting && page && !error) answered.current = { table, scope, text, sort: sorts[table] };
  });
  const cancel = (): void => {
    void request('table.cancel', null);
    if (answered.current) goBackTo(answered.current);
  };
  const canEdit = useCanEdit();
  const whole = useSlice().data;
  const selection = useWorkbench((state) => state.selection);
  const elsewhere = useMemo(() => {
    const onChart = new Set(whole && allOnChart(whole).map(({ uid }) => uid));
    return selection.filter((one) => canStandOnChart(one) && !onChart.has(one.uid));
  }, [whole, selection]);
  const isOfTable = page?.rows[0] === undefined || (first && first.key in page.rows[0].cells);

  return (
    <section id={paneIds.table} tabIndex={-1} className="table-view" aria-label="Table">
      <div className="table-bar">
        <ButtonGroup role="group" aria-label="What is listed">
          {tableNames.map((name) => (
            <Button
              key={name}
              size="small"
              text={labels[name]}
              active={name === table}
              aria-pressed={name === table}
              onClick={() => setTable(name)}
            />
          ))}
        </ButtonGroup>
        <ButtonGroup role="group" aria-label="Where the rows come from">
          {scopes.map(([name, label, title]) => (
            <Button
              key={name}
              size="small"
              text={label}
              title={title}
              active={name === scope}
              aria-pressed={name === scope}
              onClick={() => setScope(name)}
            />
          ))}
        </ButtonGroup>
        <input
          type="search"
          className={`${Classes.INPUT} ${Classes.SMALL} table-narrow`}
          aria-label="Only rows with these words"
          placeholder="Only with …"
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || text === '') return;
            event.stopPropagation();
            setText('');
          }}
        />
        <span className="table-count muted" role="status">
          {page && isOfTable ? countInWords(page.total, page.all) : ''}
        </span>
        {canEdit && elsewhere.length > 0 && (
          <Button
            size="small"
            text={
              elsewhere.length === 1 ? 'Add to chart' : `Add ${String(elsewhere.length)} to chart`
            }
            title="Put what is selected on the chart (Shift+Enter)"
            onClick={() => void putSelectedOnChart()}
          />
        )}
        <ColumnChoice table={table} />
      </div>
      {share !== null && <TableWait share={share} onCancel={cancel} />}
      {error ? (
        <p className="pane-message" role="alert">
          {error.message} <Button size="small" text="Read the table again" onClick={askAgain} />
        </p>
      ) : page && isOfTable ? (
        <TableGrid
          key={`${table} ${scope} ${slice.chart.uid}`}
          label={`${labels[table]} ${scope === 'chart' ? 'of the chart' : 'of the case'}`}
          asked={asked}
          page={page}
          isOld={isOld}
          language={language}
        />
      ) : (
        <p className="pane-message">Reading the table …</p>
      )}
    </section>
  );
}
