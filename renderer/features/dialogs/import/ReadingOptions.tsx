import type { ReactElement } from 'react';
import {
  delimiters,
  encodings,
  type Delimiter,
  type Encoding,
  type TableChoices,
  type TableFile,
} from '../../../../core/import/importFile';
import { FormSelect } from '../FormSelect';

interface ReadingOptionsProps {
  readonly form: TableFile['form'];
  readonly choices: TableChoices;
  readonly onChange: (change: TableChoices) => void;
}

const headers = [
  { value: '1', label: 'The first row' },
  { value: '2', label: 'The second row' },
  { value: '3', label: 'The third row' },
  { value: '0', label: 'There is none' },
] as const;

/** How the file is read: as it was guessed, where nobody says otherwise. */
export function ReadingOptions(props: ReadingOptionsProps): ReactElement | null {
  const { form, choices, onChange } = props;
  // JSON leaves nothing to be guessed.
  if (form.kind === 'json') return null;
  return (
    <>
      {form.kind === 'text' ? (
        <>
          <FormSelect
            label="Encoding"
            options={encodings.map(({ encoding, label }) => ({ value: encoding, label }))}
            value={form.encoding}
            onChange={(value) => onChange({ encoding: value as Encoding })}
          />
          <FormSelect
            label="Separator"
            options={delimiters.map(({ delimiter, label }) => ({ value: delimiter, label }))}
            value={form.delimiter}
            onChange={(value) => onChange({ delimiter: value as Delimiter })}
          />
        </>
      ) : (
        <FormSelect
          label="Sheet"
          options={form.sheets.map((value) => ({ value, label: value }))}
          value={form.sheet}
          onChange={(sheet) => onChange({ sheet })}
        />
      )}
      <FormSelect
        label="Header"
        options={headers}
        value={String(choices.headerRow ?? 1)}
        onChange={(value) => onChange({ headerRow: Number(value) })}
      />
    </>
  );
}
