import type { ReactElement } from 'react';
import {
  importedThings,
  type ImportedThing,
  type ImportOutcome,
} from '../../../../core/import/importOutcome';
import { MatchList } from './MatchList';
import { ProblemList } from './ProblemList';
import type { Decisions } from './useImport';

interface ImportOutcomeViewProps {
  readonly outcome: ImportOutcome;
  readonly decisions: Decisions;
  readonly onDecide: (decisions: Decisions) => void;
}

const things: Readonly<Record<ImportedThing, string>> = {
  source: 'Sources',
  passage: 'Passages',
  entity: 'Entities',
  link: 'Links',
  attribution: 'Hypotheses',
  claim: 'Claims',
};

const columns = [
  { key: 'added', label: 'New' },
  { key: 'changed', label: 'Changed' },
  { key: 'unchanged', label: 'As before' },
  { key: 'keptOurs', label: 'Edited here, kept' },
  { key: 'deletedHere', label: 'Deleted here' },
  { key: 'missing', label: 'Not in the file' },
] as const;

/** What would come of the import, before anything is written. */
export function ImportOutcomeView(props: ImportOutcomeViewProps): ReactElement {
  const { outcome, decisions, onDecide } = props;
  const shown = columns.filter(
    ({ key }) => key === 'added' || importedThings.some((thing) => outcome[key][thing] > 0),
  );
  const rows = importedThings.filter((thing) => columns.some(({ key }) => outcome[key][thing] > 0));
  return (
    <div className="import-outcome">
      <table className="import-counts" aria-label="What would come">
        <thead>
          <tr>
            <td />
            {shown.map(({ key, label }) => (
              <th key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((thing) => (
            <tr key={thing}>
              <th scope="row">{things[thing]}</th>
              {shown.map(({ key }) => (
                <td key={key}>{outcome[key][thing].toLocaleString('en')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p>Nothing of this file would come in.</p>}
      {outcome.suggestions.length > 0 && (
        <MatchList outcome={outcome} decisions={decisions} onDecide={onDecide} />
      )}
      {outcome.problemCount > 0 && <ProblemList outcome={outcome} />}
    </div>
  );
}
