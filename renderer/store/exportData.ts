import type { DataWish } from '../../core/export/dataWish';
import { request } from '../client';
import { tell } from './notices';

/** Main asks where; then it is told where the file is, and what it cannot say. */
export async function exportData(wish: DataWish): Promise<void> {
  const result = await request('file.exportData', wish);
  if (!result.ok) tell({ tone: 'error', text: result.error.message });
  else if (result.value) {
    const { where, notes } = result.value;
    const text =
      notes.length === 0
        ? `The data is in ${where}.`
        : `The data is in ${where}. What the format cannot say:`;
    tell({ tone: 'good', text, ...(notes.length > 0 && { details: notes }) });
  }
}
