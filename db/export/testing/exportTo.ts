import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DataWish } from '../../../core/export/dataWish';
import type { Result } from '../../../core/result';
import { finishNow } from '../../../core/sliced';
import type { OpenCase } from '../../openCase';
import { temporaryFolder } from '../../testing/temporaryFolder';
import { unwrap } from '../../testing/unwrap';

type Asked = Omit<DataWish, 'scope'> & Partial<Pick<DataWish, 'scope'>>;

/** The file that is written of the whole case, or of a part of it, and the notes. */
export function exportTo(
  open: OpenCase,
  asked: Asked,
): { readonly file: Buffer; readonly notes: readonly string[] } {
  const path = join(temporaryFolder(), 'exported');
  const { bytes, notes } = unwrap(tryExport(open, path, asked));
  const file = readFileSync(path);
  if (file.length !== bytes) throw new Error(`${bytes} bytes were told of ${file.length}`);
  return { file, notes };
}

export function tryExport(
  open: OpenCase,
  path: string,
  asked: Asked,
): Result<{ bytes: number; notes: string[] }> {
  return finishNow(open.exportData(path, { scope: { kind: 'case' }, ...asked }));
}
