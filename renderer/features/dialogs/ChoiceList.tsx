import { useId, type ReactElement } from 'react';

export interface Choice<V extends string> {
  readonly value: V;
  readonly label: string;
  /** One sentence beside it. */
  readonly about: string;
  readonly disabled?: boolean;
}

interface ChoiceListProps<V extends string> {
  readonly label: string;
  readonly choices: readonly Choice<V>[];
  readonly chosen: V;
  readonly onChoose: (value: V) => void;
  readonly autoFocus?: boolean;
}

/** One of a few things, each with a word on what it is; the arrow keys go through them. */
export function ChoiceList<V extends string>(props: ChoiceListProps<V>): ReactElement {
  const { label, choices, chosen, onChoose, autoFocus = false } = props;
  const name = useId();
  return (
    <fieldset className="choice-list">
      <legend>{label}</legend>
      {choices.map(({ value, label: text, about, disabled = false }) => (
        <label key={value} className="choice-option">
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            disabled={disabled}
            autoFocus={autoFocus && value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
          <span className="muted" dir="auto">
            {about}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
