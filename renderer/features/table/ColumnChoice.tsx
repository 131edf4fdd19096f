import { Button, PopoverNext } from '@blueprintjs/core';
import { ColumnLayoutIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { tableColumns, type TableName } from '../../../core/table/tableColumns';
import { shownColumns, useTableChoices } from '../../store/table';

/** Which columns are shown; those that an analyst must not lose stay. */
export function ColumnChoice({ table }: { readonly table: TableName }): ReactElement {
  const choices = useTableChoices();
  const shown = new Set(shownColumns(choices, table).map(({ key }) => key));
  return (
    <PopoverNext
      placement="bottom-end"
      content={
        <div className="table-columns">
          <fieldset>
            <legend>Columns</legend>
            {tableColumns[table].map(({ key, label, always }) => (
              <label key={key}>
                <input
                  type="checkbox"
                  checked={shown.has(key)}
                  disabled={always}
                  onChange={(event) => choices.showColumn(table, key, event.target.checked)}
                />
                {label}
              </label>
            ))}
          </fieldset>
          <Button
            size="small"
            variant="minimal"
            text="As at first"
            onClick={() => choices.resetColumns(table)}
          />
        </div>
      }
    >
      <Button
        size="small"
        icon={<ColumnLayoutIcon size={14} />}
        aria-label="Columns"
        title="Which columns are shown"
      />
    </PopoverNext>
  );
}
