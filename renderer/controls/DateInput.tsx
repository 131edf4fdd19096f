import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { DateReading } from './DateReading';

interface DateInputProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A date of a form, with its reading in words while it is typed. */
export function DateInput({ id, value, onChange }: DateInputProps): ReactElement {
  return (
    <>
      <input
        id={id}
        className={`${Classes.INPUT} ${Classes.FILL}`}
        autoComplete="off"
        aria-describedby={`${id}-reading`}
        placeholder="not given"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-reading`} className="in-place-note" aria-live="polite">
        <DateReading text={value} />
      </p>
    </>
  );
}
