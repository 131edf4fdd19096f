import { Button, Classes } from '@blueprintjs/core';
import { useState, type KeyboardEvent, type ReactElement, type SyntheticEvent } from 'react';
import type { Position } from '../../../../core/language/entity';
import type { Result } from '../../../../core/result';
import {
  placePrecisionTerms,
  type PlacePrecision,
} from '../../../../core/vocabularies/placePrecision';
import { parsePosition, splitPair } from '../../../controls/parsePosition';

interface PositionFormProps {
  readonly position: Position | null;
  readonly save: (position: Position | null) => Promise<Result<unknown>>;
  readonly onDone: () => void;
}

/** Latitude, longitude and precision, which only make sense together. */
export function PositionForm({ position, save, onDone }: PositionFormProps): ReactElement {
  const [latitude, setLatitude] = useState(position ? String(position.latitude) : '');
  const [longitude, setLongitude] = useState(position ? String(position.longitude) : '');
  const [precision, setPrecision] = useState<PlacePrecision | ''>(position?.precision ?? '');
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const parsed = parsePosition(latitude, longitude);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return;
    }
    const saved = await save(
      parsed.value === null ? null : { ...parsed.value, precision: precision || null },
    );
    if (saved.ok) onDone();
    else setProblem(saved.error.message);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onDone();
  };

  const typeLatitude = (text: string): void => {
    const pair = splitPair(text);
    setLatitude(pair?.[0] ?? text);
    if (pair) setLongitude(pair[1]);
    setProblem(null);
  };

  const input = `${Classes.INPUT} ${Classes.SMALL} ${problem === null ? '' : Classes.INTENT_DANGER}`;
  return (
    <form className="position-form" onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown}>
      <label>
        <span className="muted">Latitude</span>
        <input
          className={input}
          autoFocus
          placeholder="not given"
          value={latitude}
          onChange={(event) => typeLatitude(event.target.value)}
        />
      </label>
      <label>
        <span className="muted">Longitude</span>
        <input
          className={input}
          placeholder="not given"
          value={longitude}
          onChange={(event) => {
            setLongitude(event.target.value);
            setProblem(null);
          }}
        />
      </label>
      <label className="position-precision">
        <span className="muted">Precision</span>
        <span className={`${Classes.HTML_SELECT} ${Classes.SMALL} ${Classes.FILL}`}>
          <select
            value={precision}
            onChange={(event) => setPrecision(event.target.value as PlacePrecision | '')}
          >
            <option value="">not given</option>
            {placePrecisionTerms.map(({ term, label }) => (
              <option key={term} value={term}>
                {label}
              </option>
            ))}
          </select>
        </span>
      </label>
      <p className="in-place-note" aria-live="polite">
        {problem === null ? (
          <span className="muted">Decimal degrees; a pair such as 33.79, 42.44 can be pasted.</span>
        ) : (
          <span className="problem">{problem}</span>
        )}
      </p>
      <div className="form-buttons">
        <Button size="small" type="submit" intent="primary">
          Save
        </Button>
        <Button size="small" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
