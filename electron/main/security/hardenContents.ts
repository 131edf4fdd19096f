import type { App, WebContents } from 'electron';

/** For everything that could ever show a page: it stays on its page and opens no other. */
export function hardenContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    blockLeaving(contents);
  });
}

function blockLeaving(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // WebRTC goes past webRequest; without a proxy this policy leaves it no way out.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
