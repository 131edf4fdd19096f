import type { ReactElement } from 'react';
import type { TableFile } from '../../../../core/import/importFile';

/** The beginning of the table, as it is read. */
export function FirstRows({ file }: { readonly file: TableFile }): ReactElement {
  return (
    <div className="import-rows" tabIndex={0} role="group" aria-label="First rows">
      <table>
        <thead>
          <tr>
            {file.columns.map((column) => (
              <th key={column} scope="col">
                <bdi>{column}</bdi>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {file.first.map(({ at, cells }) => (
            <tr key={at}>
              {file.columns.map((column, place) => (
                <td key={column}>
                  <bdi>{cells[place] ?? ''}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
