import { Classes } from '@blueprintjs/core';
import type { ReactElement } from 'react';

interface SmallTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  /** Few characters, such as a separator. */
  readonly isShort?: boolean;
  readonly onChange: (text: string) => void;
  readonly onBlur?: () => void;
}

/** A line of text within a card. */
export function SmallText(props: SmallTextProps): ReactElement {
  const { label, value, placeholder, isShort = false, onChange, onBlur } = props;
  return (
    <input
      className={`${Classes.INPUT} ${Classes.SMALL} ${isShort ? 'mapping-short' : 'mapping-text'}`}
      dir="auto"
      autoComplete="off"
      aria-label={label}
      placeholder={placeholder}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onBlur={onBlur}
    />
  );
}
