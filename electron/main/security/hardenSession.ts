import type { Session } from 'electron';

const allowedPrefixes = ['app://ascribe/', 'devtools://', 'blob:app://ascribe/', 'data:'];

/** Whether a request may leave the window at all. In development the dev server is asked too. */
export function isRequestAllowed(url: string, devServer: string | null): boolean {
  if (allowedPrefixes.some((prefix) => url.startsWith(prefix))) return true;
  if (devServer === null || !URL.canParse(url)) return false;
  const server = new URL(devServer);
  const target = new URL(url);
  return target.host === server.host && ['http:', 'ws:'].includes(target.protocol);
}

/** Ascribe works offline: every permission, network request and download is refused. */
export function hardenSession(session: Session, devServer: string | null): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isRequestAllowed(details.url, devServer) });
  });
  session.on('will-download', (event) => {
    event.preventDefault();
  });
  // A spelling dictionary would be fetched from the network.
  session.setSpellCheckerEnabled(false);
}
