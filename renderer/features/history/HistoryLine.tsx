import type { ReactElement } from 'react';
import type { HistoryEntry } from '../../../core/views/caseView';
import { instantToWords } from '../../controls/instantToWords';
import { stateWords } from './historyRows';

interface HistoryLineProps {
  /** Null: the line below all steps, the case as it was made. */
  readonly entry: HistoryEntry | null;
  readonly isCurrent: boolean;
}

/** What was done, by whom and when. */
export function HistoryLine({ entry, isCurrent }: HistoryLineProps): ReactElement {
  const state = entry ? stateWords[entry.state] : null;
  return (
    <>
      <span className="history-label clip">
        <bdi title={entry?.label}>{entry?.label ?? 'Before the first step'}</bdi>
        {isCurrent && <span className="tag history-now">now</span>}
      </span>
      <span className="history-by clip">
        {entry ? (
          <>
            <bdi>{entry.author}</bdi> · <time dateTime={entry.at}>{instantToWords(entry.at)}</time>
            {state !== null && ` · ${state}`}
          </>
        ) : (
          'The case as it was made'
        )}
      </span>
    </>
  );
}
