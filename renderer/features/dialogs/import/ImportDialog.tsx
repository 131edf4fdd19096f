import type { ReactElement } from 'react';
import type { ChosenImport } from '../../../../core/import/importFile';
import { GraphImport } from './GraphImport';
import { TableImport } from './TableImport';

interface ImportDialogProps {
  readonly chosen: ChosenImport;
  readonly onClose: () => void;
}

/** How a file comes into the case: it is read, mapped and looked through before anything is written. */
export function ImportDialog({ chosen: { id, file }, onClose }: ImportDialogProps): ReactElement {
  return file.of === 'graph' ? (
    <GraphImport id={id} file={file} onClose={onClose} />
  ) : (
    <TableImport id={id} file={file} onClose={onClose} />
  );
}
