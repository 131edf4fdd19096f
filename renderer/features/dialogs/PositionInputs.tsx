import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import {
  placePrecisionTerms,
  type PlacePrecision,
} from '../../../core/vocabularies/placePrecision';
import { splitPair } from '../../controls/parsePosition';
import type { EntityDraft } from './entityDraft';
import { FormField } from './FormField';

interface PositionInputsProps {
  readonly draft: EntityDraft;
  readonly problem: string | null;
  readonly onChange: (part: Partial<EntityDraft>) => void;
}

/** Where it is, and how exactly that is known. */
export function PositionInputs({ draft, problem, onChange }: PositionInputsProps): ReactElement {
  const input = `${Classes.INPUT} ${problem === null ? '' : Classes.INTENT_DANGER}`;
  const typeLatitude = (text: string): void => {
    const pair = splitPair(text);
    onChange(pair ? { latitude: pair[0], longitude: pair[1] } : { latitude: text });
  };
  return (
    <FormField
      label="Position"
      problem={problem}
      hint="Decimal degrees; a pair such as 33.79, 42.44 can be pasted."
    >
      {({ id, note }) => (
        <div className="position-inputs">
          <input
            id={id}
            className={input}
            aria-label="Latitude"
            aria-describedby={note}
            autoComplete="off"
            placeholder="latitude"
            value={draft.latitude}
            onChange={(event) => typeLatitude(event.target.value)}
          />
          <input
            className={input}
            aria-label="Longitude"
            aria-describedby={note}
            autoComplete="off"
            placeholder="longitude"
            value={draft.longitude}
            onChange={(event) => onChange({ longitude: event.target.value })}
          />
          <span className={Classes.HTML_SELECT}>
            <select
              aria-label="Precision"
              value={draft.precision}
              onChange={(event) =>
                onChange({ precision: event.target.value as PlacePrecision | '' })
              }
            >
              <option value="">precision not given</option>
              {placePrecisionTerms.map(({ term, label }) => (
                <option key={term} value={term}>
                  {label}
                </option>
              ))}
            </select>
          </span>
        </div>
      )}
    </FormField>
  );
}
