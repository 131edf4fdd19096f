import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';

interface RuleSelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  /** What is chosen says that there is nothing. */
  readonly isEmpty?: boolean;
  readonly onChange: (value: T) => void;
}

/** One of a few things within a card. */
export function RuleSelect<T extends string>(props: RuleSelectProps<T>): ReactElement {
  const { label, options, value, isEmpty = false, onChange } = props;
  return (
    <span className={`${Classes.HTML_SELECT} ${Classes.SMALL}`}>
      <select
        aria-label={label}
        data-empty={isEmpty || undefined}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
