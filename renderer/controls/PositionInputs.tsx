import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { placePrecisionTerms, type PlacePrecision } from '../../core/vocabularies/placePrecision';
import { splitPair } from './parsePosition';
import type { PositionDraft } from './positionDraft';
import './positionInputs.css';

/** What can be typed, for the note below the inputs. */
export const positionHint = 'Decimal degrees; a pair such as 33.79, 42.44 can be pasted.';

interface PositionInputsProps {
  readonly draft: PositionDraft;
  readonly onChange: (part: Partial<PositionDraft>) => void;
  readonly invalid: boolean;
  /** The id of the note below. */
  readonly describedBy: string;
  readonly autoFocus?: boolean;
}

/** Latitude, longitude, and how exactly they stand for the place. */
export function PositionInputs(props: PositionInputsProps): ReactElement {
  const { draft, onChange, invalid, describedBy, autoFocus = false } = props;
  const shared = {
    className: `${Classes.INPUT} ${Classes.SMALL} ${invalid ? Classes.INTENT_DANGER : ''}`,
    'aria-describedby': describedBy,
    'aria-invalid': invalid || undefined,
    autoComplete: 'off',
    placeholder: 'not given',
  };
  const typeLatitude = (text: string): void => {
    const pair = splitPair(text);
    onChange(pair ? { latitude: pair[0], longitude: pair[1] } : { latitude: text });
  };
  return (
    <div className="position-inputs">
      <label>
        <span className="muted">Latitude</span>
        <input
          {...shared}
          autoFocus={autoFocus}
          value={draft.latitude}
          onChange={(event) => typeLatitude(event.target.value)}
        />
      </label>
      <label>
        <span className="muted">Longitude</span>
        <input
          {...shared}
          value={draft.longitude}
          onChange={(event) => onChange({ longitude: event.target.value })}
        />
      </label>
      <label>
        <span className="muted">Precision</span>
        <span className={`${Classes.HTML_SELECT} ${Classes.SMALL} ${Classes.FILL}`}>
          <select
            value={draft.precision}
            onChange={(event) => onChange({ precision: event.target.value as PlacePrecision | '' })}
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
    </div>
  );
}
