import { Button } from '@blueprintjs/core';
import { SwapHorizontalIcon } from '@blueprintjs/icons';
import { useEffect, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { nextItem } from '../../controls/nextItem';
import { afterDrawn } from '../../store/afterDrawn';
import { useCanEdit, useLanguage, useSlice } from '../../store/caseQueries';
import { useFiltered } from '../../store/filter';
import { graph } from '../../store/graph';
import { makeChartOfWays, putWaysOnChart } from '../../store/putWays';
import { useRequest } from '../../store/useRequest';
import { useWays } from '../../store/ways';
import { WayCells } from './WayCells';
import { WayOptions } from './WayOptions';
import { waysLeftOut } from './waysLeftOut';
import { entitiesOf, trailOf, wayRows, type WayRow } from './wayRows';
import './ways.css';

/** As many as are listed over all pairs. */
const LIMIT = 60;

const isWay = ({ type }: WayRow): boolean => type === 'way' || type === 'shared';

/** The ways between entities, each of which the graph shows as the arrow keys come to it. */
export function WaysPanel(): ReactElement {
  const of = useWays((state) => state.of);
  if (of.length < 2) {
    return (
      <p className="section-empty">
        Select two entities or more on the graph and press P to find the ways between them.
      </p>
    );
  }
  return <FoundWays of={of} />;
}

function FoundWays({ of }: { readonly of: readonly string[] }): ReactElement {
  const { options, setOf, setTrail } = useWays();
  const slice = useSlice().data;
  const language = useLanguage();
  const canEdit = useCanEdit();
  const filtered = useFiltered();
  const leftOut = useMemo(
    () => (options.filtered && filtered && slice ? waysLeftOut(filtered, slice) : undefined),
    [options.filtered, filtered, slice],
  );
  const { filtered: _how, ...how } = options;
  const asked = useRequest(
    'graph.ways',
    { of: [...of], ...how, ...(leftOut && { leftOut }), limit: LIMIT },
    // The options stay open while others are looked for.
    { keepPrevious: true },
  );
  const view = asked.data;
  const [active, setActive] = useState<string | null>(null);
  const entities = useMemo(() => new Map(view?.entities.map((item) => [item.uid, item])), [view]);
  const onChart = useMemo(() => new Set(slice?.nodes.map(({ uid }) => uid)), [slice]);
  const { sourced } = options;
  const rows = useMemo(() => {
    const nameOf = (uid: string): string => entities.get(uid)?.name ?? '…';
    return view ? wayRows({ view, onChart, nameOf, sourced }) : [];
  }, [view, onChart, entities, sourced]);
  const chosen = rows.findIndex(({ key }) => key === active);
  // The first is shown as soon as it is found.
  const at = chosen >= 0 ? chosen : rows.findIndex(isWay);
  const row = rows[at];
  const ways = rows.filter(isWay).map(entitiesOf);
  const missing = new Set(ways.flat().filter((uid) => !onChart.has(uid))).size;

  useEffect(() => setTrail(row && slice ? trailOf(row, slice) : null), [row, slice, setTrail]);
  const shown = row?.key;
  useEffect(() => {
    if (shown === undefined) return;
    afterDrawn(() => {
      const { trail } = useWays.getState();
      if (trail) graph.current?.showAll(trail);
      document.querySelector('.way-active')?.scrollIntoView({ block: 'nearest' });
    });
  }, [shown]);

  if (asked.error) {
    return (
      <p className="section-empty" role="alert">
        {asked.error.message}
      </p>
    );
  }
  if (!view || !slice || !language) return <p className="section-empty">Looking for ways …</p>;

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = nextItem(rows, Math.max(0, at), event.key, isWay);
    const wanted = next === null ? undefined : rows[next];
    if (wanted) setActive(wanted.key);
    else if (event.key === 'Enter' && row && canEdit) void putWaysOnChart([entitiesOf(row)]);
    else return;
    event.preventDefault();
  };
  const nameOf = (uid: string): string => entities.get(uid)?.name ?? '…';
  const title = `Ways between ${view.pairs.length === 1 ? of.map(nameOf).join(' and ') : of.map(nameOf).join(', ')}`;
  return (
    <article className="ways" aria-label="Ways between entities">
      <header className="ways-head">
        <h2 title={title}>{title}</h2>
        {options.directed && (
          <Button
            size="small"
            variant="minimal"
            icon={<SwapHorizontalIcon size={14} />}
            aria-label="Look the other way round"
            title="Look the other way round"
            onClick={() => setOf([...of].reverse())}
          />
        )}
      </header>
      <WayOptions />
      {canEdit && ways.length > 0 && (
        <div className="ways-actions">
          <Button
            size="small"
            disabled={!row || entitiesOf(row).every((uid) => onChart.has(uid))}
            onClick={() => row && void putWaysOnChart([entitiesOf(row)])}
          >
            Put on the chart
          </Button>
          {ways.length > 1 && (
            <Button size="small" disabled={missing === 0} onClick={() => void putWaysOnChart(ways)}>
              Put all on the chart
            </Button>
          )}
          <Button size="small" onClick={() => void makeChartOfWays(title, ways)}>
            Make a chart of {ways.length === 1 ? 'it' : 'these'}
          </Button>
        </div>
      )}
      <div
        role="listbox"
        aria-label="Ways"
        tabIndex={0}
        className="ways-list"
        aria-busy={asked.isPlaceholderData}
        aria-activedescendant={at < 0 ? undefined : idOf(at)}
        onKeyDown={onKeyDown}
      >
        {rows.map((one, index) =>
          one.type === 'way' || one.type === 'shared' ? (
            <div
              key={one.key}
              id={idOf(index)}
              role="option"
              aria-selected={index === at}
              className={index === at ? 'way-row way-active' : 'way-row'}
              onClick={() => setActive(one.key)}
            >
              <WayCells row={one} entities={entities} onChart={onChart} language={language} />
            </div>
          ) : (
            <div
              key={one.key}
              role="presentation"
              className={one.type === 'heading' ? 'way-heading' : 'way-more'}
            >
              {one.text}
            </div>
          ),
        )}
      </div>
    </article>
  );
}

function idOf(index: number): string {
  return `way-${String(index)}`;
}
