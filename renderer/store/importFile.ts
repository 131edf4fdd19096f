import { importedThings, type ImportCounts, type Imported } from '../../core/import/importOutcome';
import type {
  ChosenImport,
  ImportFile,
  ImportWish,
  TableChoices,
} from '../../core/import/importFile';
import type { Result } from '../../core/result';
import { request } from '../client';
import { refuseInPast } from './belief';
import { canEditNow } from './caseQueries';
import { makeChartOfImported } from './chartOfImported';
import { useDialogs } from './dialogs';
import { tell, useNotices } from './notices';

/** Main asks which file; then the dialog shows what is in it. */
export async function chooseImport(): Promise<void> {
  if (refuseInPast() !== null) return;
  const chosen = await request('import.choose', null);
  if (!chosen.ok) tell({ tone: 'error', text: chosen.error.message });
  else if (chosen.value) showImport(chosen.value);
}

/** Of a file that was chosen, or dropped on the window. */
export function showImport(chosen: ChosenImport): void {
  if (refuseInPast() !== null) return;
  if (!canEditNow()) {
    tell({ tone: 'info', text: 'This case is read only: nothing can be brought into it.' });
    return;
  }
  // What was offered after the last import lies where this one has its buttons.
  useNotices.getState().dismissOffers();
  const { open, show } = useDialogs.getState();
  show({ name: 'import', chosen });
  if (open !== null && useDialogs.getState().open === open) {
    const text = `Close the dialog that is open, then import “${chosen.file.fileName}” again.`;
    tell({ tone: 'info', text });
  }
}

export function lookAgain(id: number, choices: TableChoices): Promise<Result<ImportFile>> {
  return request('import.look', { id, choices });
}

/** Null: it was cancelled, and all is as it was. */
export function runImport(id: number, wish: ImportWish): Promise<Result<Imported | null>> {
  return request('import.run', { id, wish });
}

function countOf(counts: ImportCounts): string | null {
  const sum = importedThings.reduce((all, thing) => all + counts[thing], 0);
  return sum === 0 ? null : sum.toLocaleString('en');
}

/** What came of an import that was done. */
export function tellImported(fileName: string, { outcome, entities }: Imported): void {
  const { added, changed, leftOut, retracted } = outcome;
  const [more, otherwise] = [countOf(added), countOf(changed)];
  const parts = [
    more !== null && `${more} added`,
    otherwise !== null && `${otherwise} changed`,
    retracted > 0 && `${retracted.toLocaleString('en')} retracted`,
    leftOut > 0 && `${leftOut.toLocaleString('en')} left out`,
  ].filter((part) => part !== false);
  const what = parts.length === 0 ? 'nothing new' : parts.join(', ');
  const run = () => void makeChartOfImported(fileName, entities);
  tell({
    tone: 'good',
    text: `Imported “${fileName}”: ${what}. Undo takes it back.`,
    ...(entities.length > 0 && { action: { label: 'Show', run } }),
  });
}
