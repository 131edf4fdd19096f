import type { ReactElement } from 'react';

/** What sizes and colours say is of before the last change, and can be measured again. */
export function StaleMeasures({ onAgain }: { readonly onAgain: () => void }): ReactElement {
  return (
    <p className="legend-stale" role="status">
      Measured over the whole case before the last change.{' '}
      <button type="button" className="legend-again" onClick={onAgain}>
        Measure again
      </button>
    </p>
  );
}
