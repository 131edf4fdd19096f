import { readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

export interface ServedFile {
  readonly path: string;
  readonly type: string;
}

const typeByExtension: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/**
 * What a page may ask for: the files that the build put into this folder, by URL path. A path is
 * looked up, never joined, so none can lead out of the folder. Other types, such as source maps,
 * are not served.
 */
export function servedFiles(folder: string): ReadonlyMap<string, ServedFile> {
  const served = new Map<string, ServedFile>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = typeByExtension[extname(entry.name)];
    if (!entry.isFile() || type === undefined) continue;
    const path = join(entry.parentPath, entry.name);
    served.set(`/${relative(folder, path).split(sep).join('/')}`, { path, type });
  }
  return served;
}
