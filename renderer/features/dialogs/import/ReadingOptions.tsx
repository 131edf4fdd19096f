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
  readonly file: TableFile;
  readonly onChange: (change: TableChoices) => void;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Rows without any text are not counted, so that none can be chosen. */
function headersTo(chosen: number): readonly { readonly value: string; readonly label: string }[] {
  const rows = Array.from({ length: Math.max(ordinals.length, chosen) }, (_, at) => ({
    value: String(at + 1),
    label: at in ordinals ? `The ${ordinals[at] ?? ''} row with text` : `Row ${at + 1} with text`,
  }));
  return [...rows, { value: '0', label: 'There is none' }];
}

/** How the file is read: as it was guessed, where nobody says otherwise. */
export function ReadingOptions({ file, onChange }: ReadingOptionsProps): ReactElement | null {
  const { form, headerRow } = file;
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
        options={headersTo(headerRow)}
        value={String(headerRow)}
        onChange={(value) => onChange({ headerRow: Number(value) })}
      />
    </>
  );
}
