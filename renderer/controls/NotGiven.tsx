import type { ReactElement } from 'react';

/** Stands where nobody gave a value: never zero, never a default. */
export function NotGiven({ text = 'not given' }: { readonly text?: string }): ReactElement {
  return <em className="not-given">{text}</em>;
}
