import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fail, ok, type Result } from '../../../core/result';
import { appPaths } from '../appPaths';

/** A font that was built with the window; nothing else of the app, and no other folder. */
export async function readFont(file: string): Promise<Result<{ base64: string }>> {
  const name = basename(file);
  if (!/^[\w-]+\.woff2$/.test(name)) {
    return fail('picture.noFont', 'Only a font of the app can be put into a picture.');
  }
  try {
    const bytes = await readFile(join(appPaths.renderer(), 'assets', name));
    return ok({ base64: bytes.toString('base64') });
  } catch {
    return fail('picture.noFont', 'The app has no font by this name.');
  }
}
