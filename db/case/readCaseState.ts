import { basename } from 'node:path';
import { words, type CaseState, type Counts, type Word } from '../../core/views/caseView';
import type { ReadConnection } from '../connection/connection';
import { countMerged } from '../reads/identity/mergedEntities';
import { stepsToRedo, stepsToUndo, readRevision, type LoggedStep } from '../writing/changeLog';

const tableOfWord: Record<Word, string> = {
  entities: 'entity',
  links: 'link',
  sources: 'source',
  passages: 'passage',
  claims: 'claim',
  attributions: 'attribution',
  assessments: 'assessment',
  judgements: 'judgement',
  annotations: 'annotation',
  charts: 'chart',
};

/** How much the case holds, word by word. */
export function readCounts(connection: ReadConnection): Counts {
  const columns = words.map((word) => `(SELECT count(*) FROM ${tableOfWord[word]}) AS ${word}`);
  const counts = connection.get<Counts>(`SELECT ${columns.join(', ')}`) as Counts;
  // As the window shows them: those that are merged are not there apart.
  return { ...counts, entities: counts.entities - countMerged(connection) };
}

function toPending(steps: readonly LoggedStep[]): CaseState['undo'] {
  const [first] = steps;
  return first ? { step: first.uid, label: first.label } : null;
}

/** What the frame of the window shows of the open case. */
export function readCaseState(
  connection: ReadConnection,
  file: { readonly path: string; readonly readOnly: boolean },
): CaseState {
  return connection.inOneState(() => {
    const row = connection.get<CaseState['case']>(
      'SELECT uid, title, description, recorded_at AS createdAt FROM case_info',
    );
    if (!row) throw new Error('case_info has no row');
    const saved = connection.get<{ savedAt: string | null }>(
      'SELECT state_at AS savedAt FROM change ORDER BY revision DESC LIMIT 1',
    );
    return {
      case: row,
      fileName: basename(file.path),
      readOnly: file.readOnly,
      revision: readRevision(connection),
      savedAt: saved?.savedAt ?? row.createdAt,
      undo: toPending(stepsToUndo(connection)),
      redo: toPending(stepsToRedo(connection)),
      counts: readCounts(connection),
    };
  });
}
