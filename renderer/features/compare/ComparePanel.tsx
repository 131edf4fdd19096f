import { useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { nextItem } from '../../controls/nextItem';
import { useLanguage } from '../../store/caseQueries';
import { useComparedChart, useComparedWords, useComparison } from '../../store/comparison';
import { focusInspector } from '../../store/focusPane';
import { centreOn } from '../../store/graph';
import { useWorkbench } from '../../store/workbench';
import { ComparedCells } from './ComparedCells';
import { compareRows, type ComparedRow, type CompareRow } from './compareRows';
import './compare.css';

const isThing = ({ type }: CompareRow): boolean => type === 'thing';

function idOf(index: number): string {
  return `compared-${String(index)}`;
}

/** All that differs from what the chart is compared with, walked with the arrow keys. */
export function ComparePanel(): ReactElement {
  const comparison = useComparison();
  const words = useComparedWords();
  const slice = useComparedChart();
  const language = useLanguage();
  const { selection, select, setSidePanel } = useWorkbench();
  const [active, setActive] = useState<string | null>(null);
  const rows = useMemo(() => (comparison ? compareRows(comparison) : []), [comparison]);
  if (!comparison || !slice || !language) return <p className="section-empty">Comparing …</p>;
  if (rows.length === 0) {
    return (
      <p className="section-empty">
        {words}: nothing differs{comparison.leftOut > 0 ? ' within the filter of the chart' : ''}.
      </p>
    );
  }
  const found = rows.findIndex(({ key }) => key === active);
  const at = found >= 0 ? found : rows.findIndex(isThing);

  const walkTo = (index: number): void => {
    const row = rows[index];
    if (row?.type !== 'thing') return;
    setActive(row.key);
    document.getElementById(idOf(index))?.scrollIntoView({ block: 'nearest' });
    centreOn(row.uid);
  };
  const choose = ({ word, uid }: ComparedRow): void => {
    select([{ word, uid }]);
    // Choosing brings the inspector to the front, and the list is still walked.
    setSidePanel('compare');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at];
    const next = nextItem(rows, Math.max(0, at), event.key, isThing);
    if (next !== null) walkTo(next);
    else if ((event.key === 'Enter' || event.key === ' ') && row?.type === 'thing') choose(row);
    else return;
    event.preventDefault();
  };
  const selected = new Set(selection.map(({ uid }) => uid));
  return (
    <article className="compare-panel" aria-label="Differences">
      <p className="compare-words">{words}</p>
      <div
        role="listbox"
        aria-label="What differs"
        tabIndex={0}
        className="compare-list"
        aria-activedescendant={at < 0 ? undefined : idOf(at)}
        onKeyDown={onKeyDown}
      >
        {rows.map((row, index) =>
          row.type === 'thing' ? (
            <div
              key={row.key}
              id={idOf(index)}
              role="option"
              aria-selected={selected.has(row.uid)}
              className={index === at ? 'compare-row compare-active' : 'compare-row'}
              onClick={() => {
                walkTo(index);
                choose(row);
              }}
              onDoubleClick={focusInspector}
            >
              <ComparedCells row={row} slice={slice} language={language} />
            </div>
          ) : (
            <div
              key={row.key}
              role="presentation"
              className={row.type === 'heading' ? 'compare-heading' : 'compare-more'}
            >
              {row.text}
            </div>
          ),
        )}
      </div>
    </article>
  );
}
