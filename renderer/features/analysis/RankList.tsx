import { PlusIcon } from '@blueprintjs/icons';
import { useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { unpackUid } from '../../../core/graph/packUids';
import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';
import { measureForms, measureToText } from '../../../core/wording/measureWords';
import { KindMark } from '../../controls/KindMark';
import { NameText } from '../../controls/NameText';
import { useVirtualRows } from '../../controls/useVirtualRows';
import { addToChart } from '../../store/addToChart';
import { useCanEdit } from '../../store/caseQueries';
import { centreOn } from '../../store/graph';
import type { DatedOutcome } from '../../store/measures/outcomes';
import { useWorkbench } from '../../store/workbench';
import { rankRows, type RankRow } from '../../../core/graph/measures/rankRows';
import { NAMES_AT_ONCE, useNames, type Named } from './useNames';

/** In CSS pixels; `--row-height` of the theme. */
const ROW_HEIGHT = 26;

const PAGE = 12;

interface RankListProps {
  readonly outcome: DatedOutcome;
  readonly slice: ChartSlice;
}

const moves: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + PAGE,
  PageUp: (at) => at - PAGE,
  Home: () => 0,
  End: (_, last) => last,
};

function idOf(index: number): string {
  return `rank-${String(index)}`;
}

/** Who ranks how: choosing one selects it, Enter shows it or puts it on the chart. */
export function RankList({ outcome, slice }: RankListProps): ReactElement {
  const { measure } = outcome.wish;
  const rows = useMemo(() => rankRows(outcome), [outcome]);
  const { scroller, first, end, scrollTo } = useVirtualRows(rows.length, ROW_HEIGHT);
  const canEdit = useCanEdit();
  const select = useWorkbench((state) => state.select);
  const selection = useWorkbench((state) => state.selection);
  const onChart = useMemo(() => new Set(slice.nodes.map(({ uid }) => uid)), [slice]);
  const [wanted, setActive] = useState(0);
  const active = Math.min(wanted, rows.length - 1);
  const uidOf = (row: RankRow | undefined): Uid | null =>
    row?.type === 'entity' ? unpackUid(outcome.uids, row.node) : null;
  const pages: Uid[][] = [];
  for (let from = first - (first % NAMES_AT_ONCE); from < end; from += NAMES_AT_ONCE) {
    const page = Array.from({ length: NAMES_AT_ONCE }, (_, index) => uidOf(rows.at(from + index)));
    pages.push(page.filter((uid) => uid !== null));
  }
  const names = useNames(slice, pages);

  const pick = (index: number): void => {
    setActive(index);
    scrollTo(index);
    const uid = uidOf(rows.at(index));
    if (uid !== null) select([{ word: 'entity', uid }]);
  };
  const open = (uid: Uid): void => {
    if (onChart.has(uid)) centreOn(uid);
    else if (canEdit) void addToChart(slice, uid);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    const uid = uidOf(rows.at(active));
    if (move) {
      const last = rows.length - 1;
      const to = Math.max(0, Math.min(last, move(active, last)));
      // A heading of a group is passed over.
      const isHeading = rows.at(to)?.type === 'group';
      const step = to < active && to > 0 ? -1 : 1;
      pick(isHeading ? Math.max(0, Math.min(last, to + step)) : to);
    } else if (event.key === ' ') pick(active);
    else if (event.key === 'Enter' && uid !== null) open(uid);
    else return;
    event.preventDefault();
  };
  const selected = new Set(selection.map(({ uid }) => uid));
  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label={`${measureForms[measure].label}, ranked`}
      aria-activedescendant={rows.length > 0 ? idOf(active) : undefined}
      tabIndex={0}
      className="rank-list"
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className="rank-rows" style={{ height: rows.length * ROW_HEIGHT }}>
        {Array.from({ length: Math.max(0, end - first) }, (_, offset) => {
          const index = first + offset;
          const row = rows.at(index);
          const style = { top: index * ROW_HEIGHT };
          if (!row) return null;
          if (row.type === 'group') {
            return (
              <div key={index} role="presentation" className="rank-row rank-group" style={style}>
                Group {row.group + 1} <span className="count">{row.size.toLocaleString('en')}</span>
              </div>
            );
          }
          const uid = unpackUid(outcome.uids, row.node);
          return (
            <div
              key={index}
              id={idOf(index)}
              role="option"
              aria-selected={selected.has(uid)}
              className={index === active ? 'rank-row rank-active' : 'rank-row'}
              style={style}
              onClick={() => pick(index)}
              onDoubleClick={() => open(uid)}
            >
              <RankCells
                row={row}
                named={names.get(uid)}
                text={measureToText(measure, row.value)}
                isGroup={outcome.measured.type === 'groups'}
                isOnChart={onChart.has(uid)}
                onAdd={canEdit ? () => void addToChart(slice, uid) : null}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RankCellsProps {
  readonly row: Extract<RankRow, { type: 'entity' }>;
  readonly named: Named | undefined;
  readonly text: string;
  readonly isGroup: boolean;
  readonly isOnChart: boolean;
  /** Null where the case cannot be changed. */
  readonly onAdd: (() => void) | null;
}

function RankCells(props: RankCellsProps): ReactElement {
  const { row, named, text, isGroup, isOnChart, onAdd } = props;
  return (
    <>
      {!isGroup && <span className="rank-number">{row.rank.toLocaleString('en')}</span>}
      {named && <KindMark kind={named.kind} size={12} />}
      <span className={isOnChart ? 'rank-name' : 'rank-name rank-missing'}>
        <NameText className="clip" text={named?.name ?? '…'} />
        {!isGroup && (
          <span className="rank-bar" aria-hidden="true">
            <span style={{ width: `${String(row.share * 100)}%` }} />
          </span>
        )}
      </span>
      {!isOnChart && <span className="visually-hidden">not on the chart</span>}
      {!isOnChart && onAdd && (
        // For the mouse: the keyboard adds it by Enter on its row.
        <span
          aria-hidden="true"
          className="rank-add"
          title="Not on the chart: add it"
          onClick={(event) => {
            event.stopPropagation();
            onAdd();
          }}
        >
          <PlusIcon size={12} />
        </span>
      )}
      {!isGroup && <span className="rank-value">{text}</span>}
    </>
  );
}
