import { Button } from '@blueprintjs/core';
import { ChevronLeftIcon, ChevronRightIcon } from '@blueprintjs/icons';
import { useState, type ReactElement } from 'react';
import type { TableFile } from '../../../../../core/import/importFile';
import type { Language, PreparedMapping } from '../../../../../core/import/mapping/prepareMapping';
import type { Result } from '../../../../../core/result';
import { IncomingTree } from './IncomingTree';

interface RowPreviewProps {
  readonly file: TableFile;
  readonly prepared: Result<PreparedMapping>;
  readonly language: Language;
}

/** What becomes of one of the first rows by the mapping as it is now. */
export function RowPreview({ file, prepared, language }: RowPreviewProps): ReactElement {
  const [at, setAt] = useState(0);
  const row = file.first[Math.min(at, file.first.length - 1)];
  const outcome = prepared.ok && row ? prepared.value.applyTo({ ...row, trouble: null }) : null;
  return (
    <section className="row-preview" aria-label="What a row becomes">
      <h3>
        {row ? `What ${row.at} becomes` : 'There are no rows'}
        <span className="import-all">
          <Button
            size="small"
            icon={<ChevronLeftIcon size={12} />}
            aria-label="The row before"
            disabled={at <= 0}
            onClick={() => setAt(at - 1)}
          />
          <Button
            size="small"
            icon={<ChevronRightIcon size={12} />}
            aria-label="The next row"
            disabled={at >= file.first.length - 1}
            onClick={() => setAt(at + 1)}
          />
        </span>
      </h3>
      <div className="row-becomes" tabIndex={0} role="group" aria-label="What it becomes">
        {!prepared.ok && <p className="problem">{prepared.error.message}</p>}
        {outcome !== null && (
          <>
            <ul className="row-problems" aria-label="Problems of the row">
              {outcome.problems.map(({ column, message }) => (
                <li key={`${column ?? ''} ${message}`} className="problem">
                  {column !== null && <strong>{column}: </strong>}
                  <bdi>{message}</bdi>
                </li>
              ))}
            </ul>
            <IncomingTree incoming={outcome.incoming} language={language} />
          </>
        )}
      </div>
    </section>
  );
}
