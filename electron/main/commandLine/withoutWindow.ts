import { resolve } from 'node:path';
import { defaultForm } from '../../../core/picture/pictureForm';
import { ok, type Result } from '../../../core/result';
import type { Wish } from './parseCommandLine';

/**
 * Where no window can be shown, whoever starts the app names a picture to draw instead. All else
 * that was asked for, and what was not understood, stays as it is.
 */
export function withoutWindow(
  wish: Result<Wish>,
  picture: string | undefined,
  folder: string,
): Result<Wish> {
  if (!wish.ok || wish.value.mode !== 'window' || picture === undefined) return wish;
  return ok({
    mode: 'work',
    file: wish.value.file,
    exports: [],
    summary: false,
    chart: null,
    preview: resolve(folder, picture),
    shown: { view: { of: 'graph', evidence: false } },
    form: defaultForm,
    author: null,
    insteadOfWindow: true,
  });
}
