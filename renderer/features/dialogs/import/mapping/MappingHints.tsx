import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { columnsOf } from '../../../../../core/import/mapping/columnsOf';
import type { TableFile } from '../../../../../core/import/importFile';
import type { Mapping } from '../../../../../core/import/mapping/mapping';
import { unsureDates, withDateOrder } from './dateOrder';
import { quoteColumns } from './quoteColumns';
import { valuesSeen } from './valuesSeen';

interface MappingHintsProps {
  readonly file: TableFile;
  readonly mapping: Mapping;
  readonly onChange: (mapping: Mapping) => void;
}

const MOST_NAMED = 6;

/** What would be lost by the mapping as it is, with what can be done about it at once. */
export function MappingHints({ file, mapping, onChange }: MappingHintsProps): ReactElement {
  const used = new Set(columnsOf(mapping));
  const unused = file.columns.filter(
    (column) => !used.has(column) && valuesSeen(file, column).length > 0,
  );
  const quoted = mapping.source === null ? null : quoteColumns(mapping, unused);
  return (
    <div className="import-hints" role="group" aria-label="What would be lost">
      {unsureDates(mapping, (column) => valuesSeen(file, column)).map((column) => (
        <div key={column}>
          <p>
            Do the dates in <bdi className="import-hint-name">{column}</bdi> begin with the day or
            the month? Those that could be either are left out.
          </p>
          <Button
            size="small"
            text="The day"
            aria-label={`The day: dates in ${column}`}
            onClick={() => onChange(withDateOrder(mapping, column, 'dmy'))}
          />
          <Button
            size="small"
            text="The month"
            aria-label={`The month: dates in ${column}`}
            onClick={() => onChange(withDateOrder(mapping, column, 'mdy'))}
          />
        </div>
      ))}
      {unused.length > 0 && (
        <div>
          <p>
            Not used:{' '}
            {unused.slice(0, MOST_NAMED).map((column, place) => (
              <span key={column}>
                {place > 0 && ', '}
                <bdi className="import-hint-name">{column}</bdi>
              </span>
            ))}
            {unused.length > MOST_NAMED &&
              ` and ${(unused.length - MOST_NAMED).toLocaleString('en')} more`}
          </p>
          {quoted !== null && (
            <Button
              size="small"
              text="Quote in the passages"
              title="Each row is a passage of the table: what these columns say is kept as its text"
              onClick={() => onChange(quoted)}
            />
          )}
        </div>
      )}
    </div>
  );
}
