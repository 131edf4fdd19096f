import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { FormField } from './FormField';

export interface FormOption {
  readonly value: string;
  readonly label: string;
  /** Options with the same heading stand under it. */
  readonly under?: string;
}

interface FormSelectProps {
  readonly label: string;
  readonly options: readonly FormOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly autoFocus?: boolean;
}

/** One of a few things in a dialog. */
export function FormSelect(props: FormSelectProps): ReactElement {
  const { label, options, value, onChange, problem, hint, autoFocus = false } = props;
  const headings = [...new Set(options.map(({ under }) => under))];
  const optionsUnder = (heading: string | undefined): readonly ReactElement[] =>
    options
      .filter(({ under }) => under === heading)
      .map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ));
  return (
    <FormField label={label} problem={problem ?? null} {...(hint === undefined ? {} : { hint })}>
      {({ id, note }) => (
        <span className={`${Classes.HTML_SELECT} ${Classes.FILL}`}>
          <select
            id={id}
            autoFocus={autoFocus}
            aria-describedby={note}
            aria-invalid={problem !== undefined || undefined}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          >
            {headings.map((heading) =>
              heading === undefined ? (
                optionsUnder(heading)
              ) : (
                <optgroup key={heading} label={heading}>
                  {optionsUnder(heading)}
                </optgroup>
              ),
            )}
          </select>
        </span>
      )}
    </FormField>
  );
}
