import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { FormField } from './FormField';

interface FormTextProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly problem?: string | undefined;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly autoFocus?: boolean;
  /** How many lines it shows; one is an input of a line. */
  readonly rows?: number;
}

/** A line or a few lines of text in a dialog. */
export function FormText(props: FormTextProps): ReactElement {
  const { label, value, onChange, problem, hint, placeholder, autoFocus = false, rows = 1 } = props;
  const className = `${Classes.INPUT} ${Classes.FILL} ${problem === undefined ? '' : Classes.INTENT_DANGER}`;
  const shared = {
    className,
    autoFocus,
    dir: 'auto',
    placeholder,
    value,
    'aria-invalid': problem !== undefined || undefined,
  } as const;
  return (
    <FormField label={label} problem={problem ?? null} {...(hint === undefined ? {} : { hint })}>
      {({ id, note }) =>
        rows === 1 ? (
          <input
            {...shared}
            id={id}
            autoComplete="off"
            aria-describedby={note}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...shared}
            id={id}
            rows={rows}
            aria-describedby={note}
            onChange={(event) => onChange(event.target.value)}
          />
        )
      }
    </FormField>
  );
}
