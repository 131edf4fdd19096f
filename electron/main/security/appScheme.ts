import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { net, protocol, type Session } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy';

export const APP_ORIGIN = 'app://ascribe';
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

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

/** Before the app is ready. Makes `app:` a standard, secure scheme, so that pages have an origin. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * What may be asked for: the files that the build put into this folder, by URL path. A path is
 * looked up, never joined, so none can lead out of the folder.
 */
export function listServedFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && extname(entry.name) in typeByExtension)
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]));
}

/** The page of the window, from the built files or, in development, from the dev server. */
export function serveAppScheme(session: Session, folder: string, devServer: string | null): void {
  const served = devServer === null ? listServedFiles(folder) : new Map<string, string>();
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'ascribe') return refuse(404);
    if (request.method !== 'GET') return refuse(405);
    if (devServer !== null) return fromDevServer(devServer, url);
    const file = served.get(url.pathname);
    if (file === undefined) return refuse(404);
    return new Response(new Uint8Array(await readFile(file)), {
      headers: headersFor(typeByExtension[extname(file)] ?? 'application/octet-stream', null),
    });
  });
}

async function fromDevServer(devServer: string, url: URL): Promise<Response> {
  const response = await net.fetch(new URL(url.pathname + url.search, devServer).href);
  return new Response(response.body, {
    status: response.status,
    headers: headersFor(response.headers.get('content-type') ?? 'text/plain', devServer),
  });
}

function headersFor(type: string, devServer: string | null): Record<string, string> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': contentSecurityPolicy(devServer),
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'no-referrer',
  };
}

function refuse(status: number): Response {
  return new Response(null, { status, headers: headersFor('text/plain', null) });
}
