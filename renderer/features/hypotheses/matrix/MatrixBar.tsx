import { Button, ButtonGroup, Switch } from '@blueprintjs/core';
import { useId, useState, type ReactElement } from 'react';
import { WeightsExplained } from './WeightsExplained';

interface MatrixBarProps {
  readonly weighted: boolean;
  readonly onWeighted: (weighted: boolean) => void;
  /** Pieces of evidence without a grade to weigh them by. */
  readonly unweighable: number;
  readonly sorted: boolean;
  readonly onSort: (byValue: boolean) => void;
  readonly canEdit: boolean;
}

/** How the matrix counts and is sorted, and the keys that fill it. */
export function MatrixBar(props: MatrixBarProps): ReactElement {
  const { weighted, onWeighted, unweighable, sorted, onSort, canEdit } = props;
  const [explained, setExplained] = useState(false);
  const id = useId();
  return (
    <div className="matrix-bar">
      <div className="matrix-bar-line">
        <Switch
          className="matrix-switch"
          checked={weighted}
          label="Weigh by grades"
          onChange={(event) => onWeighted(event.currentTarget.checked)}
        />
        <button
          type="button"
          className="tag"
          aria-expanded={explained}
          aria-controls={id}
          onClick={() => setExplained(!explained)}
        >
          how?
        </button>
        {weighted && unweighable > 0 && (
          <span className="muted">
            {unweighable} {unweighable === 1 ? 'piece' : 'pieces'} could not be weighed
          </span>
        )}
        <ButtonGroup className="matrix-sort" role="group" aria-label="Order of the evidence">
          <Button
            size="small"
            active={!sorted}
            aria-pressed={!sorted}
            onClick={() => onSort(false)}
          >
            As recorded
          </Button>
          <Button size="small" active={sorted} aria-pressed={sorted} onClick={() => onSort(true)}>
            By diagnostic value
          </Button>
        </ButtonGroup>
      </div>
      {explained && <WeightsExplained id={id} />}
      {canEdit && (
        <p className="matrix-keys muted">
          <kbd>c</kbd> consistent, again: very · <kbd>i</kbd> inconsistent, again: very ·{' '}
          <kbd>n</kbd> neutral · <kbd>a</kbd> not applicable · <kbd>Del</kbd> blank · <kbd>e</kbd>{' '}
          say why · <kbd>w</kbd> what if it is false? · <kbd>s</kbd> its source
        </p>
      )}
    </div>
  );
}
