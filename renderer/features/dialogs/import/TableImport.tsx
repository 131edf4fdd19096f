import { Button } from '@blueprintjs/core';
import { useMemo, useState, type ReactElement } from 'react';
import type { TableChoices, TableFile } from '../../../../core/import/importFile';
import { joinLanguage } from '../../../../core/import/joinLanguage';
import type { Mapping } from '../../../../core/import/mapping/mapping';
import { useLanguage } from '../../../store/caseQueries';
import { lookAgain } from '../../../store/importFile';
import { FormSelect } from '../FormSelect';
import { FirstRows } from './FirstRows';
import { ImportChoices } from './ImportChoices';
import { ImportFrame } from './ImportFrame';
import { ImportOutcomeView } from './ImportOutcomeView';
import { checkMapping } from './mapping/checkMapping';
import { MappingEditor } from './mapping/MappingEditor';
import { MappingHints } from './mapping/MappingHints';
import { RowPreview } from './mapping/RowPreview';
import { ReadingOptions } from './ReadingOptions';
import { useImport, type WishPart } from './useImport';

interface TableImportProps {
  readonly id: number;
  readonly file: TableFile;
  readonly onClose: () => void;
}

const offered = {
  kept: 'as before: ',
  preset: '',
  guess: 'guessed from the columns: ',
} as const;

const tabs = [
  { value: 'file', label: 'File' },
  { value: 'mapping', label: 'Mapping' },
  { value: 'outcome', label: 'What would come' },
] as const;

const nothingNeeded = { kinds: [], linkTypes: [], fields: [] };
const noLanguage = { kinds: [], linkTypes: [] };

/** A table is read, what its columns mean is said, and what would come of it is looked at. */
export function TableImport({ id, file: first, onClose }: TableImportProps): ReactElement {
  const [file, setFile] = useState(first);
  const [choices, setChoices] = useState<TableChoices>({});
  const [offer, setOffer] = useState(0);
  /** The offer as it was adjusted; null: as it was offered. */
  const [adjusted, setAdjusted] = useState<Mapping | null>(null);
  const [tab, setTab] = useState<(typeof tabs)[number]['value']>('file');
  const [unread, setUnread] = useState<string | null>(null);
  const ofCase = useLanguage() ?? noLanguage;
  const chosen = file.offers[offer];
  const mapping = adjusted ?? chosen?.mapping;
  const needs = chosen?.needs ?? nothingNeeded;
  const language = useMemo(() => joinLanguage(ofCase, needs), [ofCase, needs]);
  const prepared = useMemo(
    () => (mapping ? checkMapping(mapping, file.columns, language) : null),
    [mapping, file.columns, language],
  );
  const run = useImport(
    { id, file },
    first.offers[0]?.mapping.origin ?? '',
    () => setTab('outcome'),
    onClose,
  );

  const readAs = async (change: TableChoices): Promise<void> => {
    // What was said of the header of one sheet says nothing of another one's.
    const { headerRow, ...others } = choices;
    const kept = change.sheet === undefined && headerRow !== undefined ? { headerRow } : {};
    const wanted = { ...others, ...kept, ...change };
    const looked = await lookAgain(id, wanted);
    if (!looked.ok) {
      setUnread(looked.error.message);
      return;
    }
    if (looked.value.of !== 'table') return;
    setUnread(null);
    setChoices(wanted);
    setFile(looked.value);
    setOffer(0);
    setAdjusted(null);
    run.forget();
  };
  const chooseOffer = (place: number): void => {
    setOffer(place);
    setAdjusted(null);
    run.setOrigin(file.offers[place]?.mapping.origin ?? '');
  };
  const wish = (): WishPart | string => {
    if (!mapping || !prepared) return 'Nobody knows what the columns of this table mean.';
    if (!prepared.ok) {
      setTab('mapping');
      return prepared.error.message;
    }
    if (file.first.length === 0) {
      return 'The table has no rows below its header, so nothing would come of it.';
    }
    return { of: 'table', choices, mapping, needs };
  };
  const adjust = (to: Mapping): void => {
    setAdjusted(to);
    run.forget();
  };

  return (
    <ImportFrame {...{ file, run, tabs, tab, wish, onClose }} onTab={setTab}>
      {tab === 'file' && (
        <div className="import-columns">
          <div className="import-choices">
            <FormSelect
              label="Columns"
              autoFocus
              options={file.offers.map(({ from, mapping: { name } }, place) => ({
                value: String(place),
                label: `${offered[from]}${name}${place === offer && adjusted ? ', adjusted' : ''}`,
              }))}
              value={String(offer)}
              onChange={(value) => chooseOffer(Number(value))}
            />
            <div className="import-adjust">
              <Button size="small" text="Adjust …" onClick={() => setTab('mapping')} />
              {adjusted !== null && (
                <Button
                  size="small"
                  variant="minimal"
                  text="As it was offered"
                  onClick={() => chooseOffer(offer)}
                />
              )}
            </div>
            {mapping && <MappingHints {...{ file, mapping }} onChange={adjust} />}
            <ImportChoices run={run} />
            <ReadingOptions file={file} onChange={(change) => void readAs(change)} />
            {unread !== null && (
              <p role="alert" className="problem">
                {unread}
              </p>
            )}
          </div>
          <div className="import-preview">
            <FirstRows file={file} />
            {prepared && <RowPreview file={file} prepared={prepared} language={language} />}
          </div>
        </div>
      )}
      {tab === 'mapping' && mapping && prepared && (
        <MappingEditor {...{ file, mapping, language, prepared }} onChange={adjust} />
      )}
      {tab === 'outcome' &&
        (run.outcome === null ? (
          <p className="import-nothing muted">
            Look through the file to see what would come of it. Nothing is written by that.
          </p>
        ) : (
          <ImportOutcomeView
            outcome={run.outcome}
            decisions={run.decisions}
            onDecide={run.decide}
          />
        ))}
    </ImportFrame>
  );
}
