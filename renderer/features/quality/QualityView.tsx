import { HTMLSelect } from '@blueprintjs/core';
import { useMemo, type ReactElement } from 'react';
import type { ChartSlice } from '../../../core/views/sliceView';
import type { WeakSpot } from '../../../core/views/weakSpotView';
import {
  weakSpotKindSchema,
  weakSpotTerms,
  type WeakSpotKind,
} from '../../../core/vocabularies/weakSpot';
import { focusInspector, focusView, paneIds } from '../../store/focusPane';
import { leadTo } from '../../store/leadTo';
import { useRequest } from '../../store/useRequest';
import { useWeakSpots } from '../../store/weakSpots';
import { useWorkbench } from '../../store/workbench';
import { NothingWeak } from './NothingWeak';
import { WeakSpotList } from './WeakSpotList';
import { weakSpotRows } from './weakSpotRows';
import './quality.css';

/** Of each kind where all are shown, and of one kind alone. */
const FEW = 50;
const MANY = 500;

/** They are mended where an incident's hypotheses stand side by side. */
const inMatrix: ReadonlySet<WeakSpotKind> = new Set([
  'unweighed-denials',
  'unassessed-hypotheses',
  'lone-hypotheses',
  'incidents-without-hypothesis',
]);

/** Where the case is weak: what an analyst would mend next, what hangs on it, and why it matters. */
export function QualityView({ slice }: { readonly slice: ChartSlice }): ReactElement {
  const { kind, setKind } = useWeakSpots();
  const select = useWorkbench((state) => state.select);
  const answer = useRequest(
    'case.weakSpots',
    { kind, limit: kind === null ? FEW : MANY },
    { keepPrevious: true },
  );
  const rows = useMemo(() => weakSpotRows(answer.data ?? []), [answer.data]);

  const counts = new Map(answer.data?.map((group) => [group.kind, group.count]));
  const total = (answer.data ?? []).reduce((sum, { count }) => sum + count, 0);

  const open = ({ word, uid, title }: WeakSpot, of: WeakSpotKind): void => {
    if (inMatrix.has(of)) {
      select([{ word, uid }]);
      focusView('hypotheses');
      return;
    }
    if (word === 'source') focusInspector();
    else focusView('graph');
    leadTo({ word, uid, title }, slice);
  };
  if (!answer.data) {
    return (
      <section id={paneIds.quality} tabIndex={-1} className="weak" aria-label="Data quality">
        <p className="pane-message" role={answer.error ? 'alert' : undefined}>
          {answer.error?.message ?? 'Looking for weak spots …'}
        </p>
      </section>
    );
  }
  return (
    <section id={paneIds.quality} tabIndex={-1} className="weak" aria-label="Data quality">
      <div className="weak-bar">
        <HTMLSelect
          aria-label="Kind of weak spot"
          value={kind ?? ''}
          onChange={({ currentTarget }) => {
            const chosen = weakSpotKindSchema.safeParse(currentTarget.value);
            setKind(chosen.success ? chosen.data : null);
          }}
        >
          <option value="">All kinds ({total.toLocaleString('en')})</option>
          {weakSpotTerms.map(({ term, label }) => (
            <option key={term} value={term}>
              {label} ({(counts.get(term) ?? 0).toLocaleString('en')})
            </option>
          ))}
        </HTMLSelect>
        <span className="muted weak-hint">
          Enter leads to the place. The whole case is looked at.
        </span>
      </div>
      {rows.length === 0 ? (
        <NothingWeak kind={kind} />
      ) : (
        <WeakSpotList
          key={kind ?? ''}
          rows={rows}
          onSelect={({ word, uid }) => select([{ word, uid }])}
          onOpen={open}
          onMore={setKind}
        />
      )}
    </section>
  );
}
