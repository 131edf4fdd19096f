import { Button, PopoverNext } from '@blueprintjs/core';
import { ColumnLayoutIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { tableColumns, type TableName } from '../../../core/table/tableColumns';
import { shownColumns, useTableChoices } from '../../store/table';
import { useFocusReturn } from '../../store/useFocusReturn';

function ColumnBoxes({ table }: { readonly table: TableName }): ReactElement {
  const choices = useTableChoices();
  const shown = new Set(shownColumns(choices, table).map(({ key }) => key));
  useFocusReturn();
  return (
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
  );
}

/** Which columns are shown; those that an analyst must not lose stay. */
export function ColumnChoice({ table }: { readonly table: TableName }): ReactElement {
  return (
    // Its own return of the keyboard comes late, and would take it from where one has gone by then.
    <PopoverNext
      placement="bottom-end"
      shouldReturnFocusOnClose={false}
      content={<ColumnBoxes table={table} />}
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
