import { Classes } from '@blueprintjs/core';
import { useRef, type FocusEvent, type KeyboardEvent, type ReactElement } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** How a text is typed or chosen. `number` is typed as text, so that nothing typed is ever lost. */
export type InPlaceInputKind =
  | { readonly type: 'line' }
  | { readonly type: 'number' }
  | { readonly type: 'prose' }
  | { readonly type: 'choice'; readonly choices: readonly Choice[] };

interface InPlaceInputProps {
  readonly kind: InPlaceInputKind;
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly onChange: (text: string) => void;
  /** `refocus`: the keyboard stays here, so the focus goes back to the value. */
  readonly onCommit: (text: string, refocus: boolean) => void;
  readonly onRevert: () => void;
}

export function InPlaceInput(props: InPlaceInputProps): ReactElement {
  const { kind, label, value, invalid, describedBy, onChange, onCommit, onRevert } = props;
  const reverted = useRef(false);
  const byPointer = useRef(false);

  const onKeyDown = (event: KeyboardEvent): void => {
    byPointer.current = false;
    if (event.key === 'Escape') {
      event.stopPropagation();
      reverted.current = true;
      onRevert();
    } else if (event.key === 'Enter' && (kind.type !== 'prose' || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onCommit(value, true);
    }
  };

  const shared = {
    'aria-label': label,
    'aria-invalid': invalid || undefined,
    'aria-describedby': describedBy,
    autoFocus: true,
    value,
    dir: kind.type === 'choice' ? undefined : 'auto',
    onKeyDown,
    onBlur: (_: FocusEvent) => {
      if (!reverted.current) onCommit(value, false);
    },
  };
  const intent = invalid ? Classes.INTENT_DANGER : '';

  if (kind.type === 'prose') {
    return (
      <textarea
        {...shared}
        className={`${Classes.INPUT} ${Classes.SMALL} ${intent}`}
        rows={5}
        onChange={(event) => onChange(event.target.value)}
      />
    );
  }
  if (kind.type === 'choice') {
    return (
      <span className={`${Classes.HTML_SELECT} ${Classes.SMALL}`}>
        <select
          {...shared}
          onPointerDown={() => (byPointer.current = true)}
          onChange={(event) => {
            onChange(event.target.value);
            // Arrow keys pass through choices on their way; a click means the one that was hit.
            if (byPointer.current) onCommit(event.target.value, true);
          }}
        >
          {kind.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </span>
    );
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={kind.type === 'number' ? 'decimal' : undefined}
      className={`${Classes.INPUT} ${Classes.SMALL} ${intent}`}
      onFocus={(event) => event.target.select()}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
