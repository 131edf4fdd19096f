import { useState, type ReactElement } from 'react';
import type { ChosenImport, ImportWish, TableChoices } from '../../../../core/import/importFile';
import type { ImportOutcome } from '../../../../core/import/importOutcome';
import type { Uid } from '../../../../core/uid';
import { bytesToWords } from '../../../controls/bytesToWords';
import { lookAgain, runImport, tellImported } from '../../../store/importFile';
import { FormDialog } from '../FormDialog';
import { FormSelect } from '../FormSelect';
import { FormText } from '../FormText';
import { FirstRows } from './FirstRows';
import { ImportOutcomeView } from './ImportOutcomeView';
import './import.css';
import { ReadingOptions } from './ReadingOptions';

interface ImportDialogProps {
  readonly chosen: ChosenImport;
  readonly onClose: () => void;
}

const offered = {
  kept: 'as before: ',
  preset: '',
  guess: 'guessed from the columns: ',
} as const;

/** How a table comes into the case: it is read, mapped and looked through before anything is written. */
export function ImportDialog({
  chosen: { id, file: first },
  onClose,
}: ImportDialogProps): ReactElement {
  const [file, setFile] = useState(first);
  const [choices, setChoices] = useState<TableChoices>({});
  const [offer, setOffer] = useState(0);
  const [origin, setOrigin] = useState(first.offers[0]?.mapping.origin ?? '');
  const [missing, setMissing] = useState<ImportWish['missing']>('leave');
  const [decisions, setDecisions] = useState<ReadonlyMap<string, Uid | null>>(new Map());
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [unread, setUnread] = useState<string | null>(null);
  const chosen = file.offers[offer];

  const readAs = async (change: TableChoices): Promise<void> => {
    const wanted = { ...choices, ...change };
    const looked = await lookAgain(id, wanted);
    if (!looked.ok) {
      setUnread(looked.error.message);
      return;
    }
    setUnread(null);
    setChoices(wanted);
    setFile(looked.value);
    setOffer(0);
    setOutcome(null);
  };

  const submit = async (): Promise<string | null> => {
    if (!chosen) return 'Nobody knows what the columns of this table mean.';
    if (origin.trim() === '')
      return 'Name where this comes from, so that a newer file is known again.';
    const isTrial = outcome === null;
    const done = await runImport(id, {
      ...{ of: 'table', origin: origin.trim(), missing, isTrial, decisions: [...decisions] },
      ...{ choices, mapping: chosen.mapping, needs: chosen.needs },
    });
    if (!done.ok) return done.error.message;
    if (done.value === null) return null;
    if (isTrial) setOutcome(done.value.outcome);
    else {
      onClose();
      tellImported(file.fileName, done.value);
    }
    return null;
  };

  return (
    <FormDialog
      title={`Import “${file.fileName}”, ${bytesToWords(file.bytes)}`}
      submitLabel={outcome === null ? 'Look through' : 'Import'}
      className="import-dialog"
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="import-columns">
        <div className="import-choices">
          <FormSelect
            label="Columns"
            autoFocus
            options={file.offers.map(({ from, mapping }, place) => ({
              value: String(place),
              label: `${offered[from]}${mapping.name}`,
            }))}
            value={String(offer)}
            onChange={(value) => {
              setOffer(Number(value));
              setOrigin(file.offers[Number(value)]?.mapping.origin ?? '');
              setOutcome(null);
            }}
          />
          <FormText
            label="Origin"
            value={origin}
            hint="The same for the next file of it: what is in it then is changed, not doubled."
            onChange={(text) => {
              setOrigin(text);
              setOutcome(null);
            }}
          />
          <FormSelect
            label="Missing"
            options={[
              { value: 'leave', label: 'Leave what is not in the file any more' },
              { value: 'retract', label: 'Retract what is not in the file any more' },
            ]}
            value={missing}
            onChange={(value) => setMissing(value === 'retract' ? 'retract' : 'leave')}
          />
          <ReadingOptions form={file.form} choices={choices} onChange={(c) => void readAs(c)} />
          {unread !== null && <p role="alert">{unread}</p>}
        </div>
        <div className="import-preview">
          <FirstRows file={file} />
          {outcome === null ? (
            <p className="muted">
              Look through the file to see what would come of it. Nothing is written by that.
            </p>
          ) : (
            <ImportOutcomeView outcome={outcome} decisions={decisions} onDecide={setDecisions} />
          )}
        </div>
      </div>
    </FormDialog>
  );
}
