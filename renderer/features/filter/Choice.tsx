import type { ReactElement } from 'react';
import { NameText } from '../../controls/NameText';

interface ChoiceProps {
  readonly label: string;
  readonly title?: string;
  readonly count: number | null;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** Lets this alone through. */
  readonly onOnly?: () => void;
}

/** One line that is ticked or not, with how many elements of the chart it is about. */
export function Choice(props: ChoiceProps): ReactElement {
  const { label, title, count, checked, onChange, onOnly } = props;
  return (
    <li className="filter-term">
      <label title={title}>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        <NameText className="clip" text={label} />
      </label>
      {onOnly && (
        <button type="button" className="filter-only" aria-label={`Only ${label}`} onClick={onOnly}>
          only
        </button>
      )}
      {count !== null && <span className="count">{count.toLocaleString('en')}</span>}
    </li>
  );
}
