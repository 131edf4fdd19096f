import type { KeyboardEvent, ReactElement } from 'react';
import type { ColumnUse } from './columnUses';

interface ColumnListProps {
  readonly columns: readonly string[];
  readonly seenIn: (column: string) => readonly string[];
  readonly uses: ReadonlyMap<string, readonly ColumnUse[]>;
  /** Opens the card in which a column is used. */
  readonly onFind: (card: string) => void;
}

/** They are many: one press of Tab passes all, and the arrows walk through them. */
function stepThroughUses(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  const uses = [...event.currentTarget.querySelectorAll('button')];
  const at = uses.findIndex((use) => use === document.activeElement);
  event.preventDefault();
  uses[Math.max(0, Math.min(uses.length - 1, at + step))]?.focus();
}

/** Each column with its first values, and what it is used for. */
export function ColumnList({ columns, seenIn, uses, onFind }: ColumnListProps): ReactElement {
  const unused = columns.filter((column) => !uses.has(column)).length;
  return (
    <section className="mapping-columns" aria-label="Columns of the table">
      <h3>
        {columns.length === 1 ? '1 column' : `${columns.length.toLocaleString('en')} columns`}
        <span className="muted">
          {unused === 0 ? 'all used' : `${unused.toLocaleString('en')} not used`}
        </span>
      </h3>
      <ul tabIndex={0} aria-label="Columns" onKeyDown={stepThroughUses}>
        {columns.map((column) => (
          <li key={column} data-unused={!uses.has(column) || undefined}>
            <bdi className="mapping-column-name">{column}</bdi>
            <bdi className="mapping-seen muted">{seenIn(column).slice(0, 4).join(' · ')}</bdi>
            {(uses.get(column) ?? []).map(({ words, card }) => (
              <button
                key={`${card} ${words}`}
                type="button"
                tabIndex={-1}
                className="tag mapping-use"
                onClick={() => onFind(card)}
              >
                {words}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
