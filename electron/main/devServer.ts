import { app } from 'electron';

/** The address of the dev server while developing, else null: only on this machine, never packaged. */
export function devServer(): string | null {
  const address = process.env['ELECTRON_RENDERER_URL'];
  if (app.isPackaged || address === undefined || !URL.canParse(address)) return null;
  const { protocol, hostname, origin } = new URL(address);
  return protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname) ? origin : null;
}
