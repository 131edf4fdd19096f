import { Button, ProgressBar } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { measureNames, type MeasureName } from '../../../core/graph/measures/measures';
import { measureForms } from '../../../core/wording/measureWords';
import { analyse, cancelAnalysis, useAnalysis } from '../../store/analysis';

const scopes = [
  ['chart', 'This chart'],
  ['case', 'Whole case'],
] as const;

/** What is to be measured, over what, and the button that does it. */
export function AnalysisOptions(): ReactElement {
  const { wish, progress, setWish } = useAnalysis();
  return (
    <form
      className="analysis-options"
      onSubmit={(event) => {
        event.preventDefault();
        void analyse();
      }}
    >
      <label className="analysis-measure">
        <span>Measure</span>
        <select
          aria-label="Measure"
          value={wish.measure}
          onChange={(event) => setWish({ measure: event.target.value as MeasureName })}
        >
          {measureNames.map((name) => (
            <option key={name} value={name}>
              {measureForms[name].label}
            </option>
          ))}
        </select>
      </label>
      <p className="analysis-meaning">{measureForms[wish.measure].meaning}</p>
      <fieldset>
        <legend className="visually-hidden">Over what</legend>
        {scopes.map(([scope, label]) => (
          <label key={scope}>
            <input
              type="radio"
              name="analysis-scope"
              checked={wish.scope === scope}
              onChange={() => setWish({ scope })}
            />
            {label}
          </label>
        ))}
      </fieldset>
      <label title="Those that name an actor and were neither rejected nor superseded.">
        <input
          type="checkbox"
          checked={wish.attributions}
          onChange={(event) => setWish({ attributions: event.target.checked })}
        />
        Hypotheses count as lines
      </label>
      {progress === null ? (
        <Button size="small" intent="primary" type="submit" fill>
          Compute
        </Button>
      ) : (
        <div className="analysis-running">
          <ProgressBar value={progress > 0 ? progress : undefined} aria-label="Measuring" />
          <Button size="small" onClick={cancelAnalysis}>
            Cancel
          </Button>
        </div>
      )}
    </form>
  );
}
