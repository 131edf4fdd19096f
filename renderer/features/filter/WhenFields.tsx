import { Classes } from '@blueprintjs/core';
import { useId, useState, type ReactElement } from 'react';
import { parseDate } from '../../../core/dates/parseDate';
import type { ChartFilter, FilterWhen } from '../../../core/filter/chartFilter';
import { anyTime, withWhen } from '../../../core/filter/withWhen';
import { Section } from '../../controls/Section';
import { Choice } from './Choice';

interface WhenFieldsProps {
  readonly filter: ChartFilter;
  readonly onChange: (filter: ChartFilter) => void;
}

/** From which day to which something may have happened. */
export function WhenFields({ filter, onChange }: WhenFieldsProps): ReactElement {
  const when = filter.when ?? anyTime;
  const set = (part: Partial<FilterWhen>): void => onChange(withWhen(filter, part));
  return (
    <Section title="When it happened" startsOpen={filter.when !== undefined}>
      <div className="filter-when">
        <DayField label="From" end="earliest" day={when.from} onChange={(from) => set({ from })} />
        <DayField label="To" end="latest" day={when.to} onChange={(to) => set({ to })} />
      </div>
      <ul className="filter-terms">
        <Choice
          label="Incidents without a date"
          count={null}
          checked={when.undated}
          onChange={(undated) => set({ undated })}
        />
      </ul>
    </Section>
  );
}

interface DayFieldProps {
  readonly label: string;
  /** Which day of a vague date is meant: "2021-06" begins on the 1st and ends on the 30th. */
  readonly end: 'earliest' | 'latest';
  readonly day: string | null;
  readonly onChange: (day: string | null) => void;
}

function DayField({ label, end, day, onChange }: DayFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();
  const parsed = typed === null || typed.trim() === '' ? null : parseDate(typed);
  const problem =
    parsed === null
      ? null
      : !parsed.ok
        ? parsed.error.message
        : parsed.value[end] === null
          ? 'This date has no such end.'
          : null;
  const take = (): void => {
    if (typed === null || problem !== null) return;
    onChange(parsed?.ok ? parsed.value[end] : null);
    setTyped(null);
  };
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL} ${problem === null ? '' : Classes.INTENT_DANGER}`}
        autoComplete="off"
        placeholder="any day"
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : `${id}-problem`}
        value={typed ?? day ?? ''}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={take}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take();
          else if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      {problem !== null && (
        <p id={`${id}-problem`} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
