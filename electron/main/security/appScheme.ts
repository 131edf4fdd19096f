import { readFile } from 'node:fs/promises';
import { net, protocol, type Session } from 'electron';
import { contentSecurityPolicy } from './contentSecurityPolicy';
import { servedFiles } from './servedFiles';

/** Before the app is ready. Makes `app:` a standard, secure scheme, so that pages have an origin. */
export function declareAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** The page of the window, from the built files or, in development, from the dev server. */
export function serveAppScheme(session: Session, folder: string, devServer: string | null): void {
  const served = devServer === null ? servedFiles(folder) : null;
  session.protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    if (url.host !== 'ascribe') return refuse(404);
    if (request.method !== 'GET') return refuse(405);
    if (devServer !== null) return fromDevServer(devServer, url);
    const file = served?.get(url.pathname);
    if (file === undefined) return refuse(404);
    return new Response(new Uint8Array(await readFile(file.path)), {
      headers: headersFor(file.type, null),
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
