import { Button, ButtonGroup } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { hopsOnChart } from '../../core/chart/hopsOnChart';
import type { ChartSlice } from '../../core/views/sliceView';
import { NameText } from '../controls/NameText';
import { MOST_STEPS, useFocusMode, useFocusOn } from '../store/focusMode';
import { nameOn } from '../store/sliceTitles';
import './focusBar.css';

const steps = Array.from({ length: MOST_STEPS }, (_, index) => index + 1);

/** Around what the graph is looked at, how far, and the way out. */
export function FocusBar({ slice }: { readonly slice: ChartSlice }): ReactElement | null {
  const focus = useFocusOn(slice);
  const { setSteps, leave } = useFocusMode();
  if (!focus) return null;
  const near = hopsOnChart(slice, focus.of, focus.steps);
  const bright = slice.nodes.filter(({ uid }) => near.has(uid)).length;
  const [only, second] = focus.of;
  const name = only !== undefined && second === undefined ? nameOn(slice, only) : null;
  return (
    <div className="focus-bar" role="group" aria-label="Focus">
      <span className="muted">Focus on</span>
      <NameText className="clip" text={name ?? `${String(focus.of.length)} selected`} />
      <ButtonGroup>
        {steps.map((count) => (
          <Button
            key={count}
            size="small"
            text={String(count)}
            active={focus.steps === count}
            aria-pressed={focus.steps === count}
            aria-label={count === 1 ? '1 step around' : `${String(count)} steps around`}
            title={`${count === 1 ? '1 step' : `${String(count)} steps`} around (${String(count)})`}
            onClick={() => setSteps(count)}
          />
        ))}
      </ButtonGroup>
      <span className="muted" role="status">
        {`${String(bright)} of ${String(slice.nodes.length)} entities, the others are faint`}
      </span>
      <Button size="small" text="Leave" title="Leave the focus (Escape)" onClick={leave} />
    </div>
  );
}
