import { Classes } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { ChartFilter } from '../../../core/filter/chartFilter';
import { Section } from '../../controls/Section';

interface WordsFieldProps {
  readonly filter: ChartFilter;
  readonly onChange: (filter: ChartFilter) => void;
}

/** Lets through the entities that hold some words. */
export function WordsField({ filter, onChange }: WordsFieldProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  const take = (): void => {
    if (typed === null) return;
    const { text: _before, ...rest } = filter;
    const text = typed.trim();
    onChange(text === '' ? rest : { ...rest, text });
    setTyped(null);
  };
  return (
    <Section title="Words" startsOpen={filter.text !== undefined}>
      <div className="filter-words-field">
        <input
          className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL}`}
          aria-label="Only entities with these words"
          aria-describedby="filter-words-note"
          autoComplete="off"
          dir="auto"
          placeholder="any words"
          maxLength={200}
          value={typed ?? filter.text ?? ''}
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
        <p id="filter-words-note" className="muted">
          Looked for in names, the line below a name, and the kind.
        </p>
      </div>
    </Section>
  );
}
