import { basename } from 'node:path';
import { log } from './log';
import { sendEvent } from './windows/appWindows';

/** Where in the code it was: no message and no folder, which could be of a case or of its analyst. */
function placesIn({ stack }: Error): string[] {
  const places = (stack ?? '').matchAll(/^\s+at (?:(\S+) )?.*?\(?([^\s()]+:\d+:\d+)\)?$/gm);
  return Array.from(places, ([, name, place]) => `${name ?? '?'} (${basename(place ?? '')})`);
}

/**
 * A mistake of Ascribe's own that nothing caught is logged and told in the window. Electron would
 * show a box of its own with the code in it, and main would do nothing, not even end, until it is
 * closed.
 */
export function tellMistakes(): void {
  process.on('uncaughtException', (error: unknown) => {
    const known = error instanceof Error;
    const what = known ? [error.name, ...placesIn(error).slice(0, 8)] : [typeof error];
    log.error(`not caught: ${what.join(' < ')}`);
    sendEvent('app.failed', {
      code: 'app.unexpected',
      message:
        'Something unexpected went wrong inside Ascribe. Every edit that was saved is in the case ' +
        'file. Try again what you did last; start Ascribe anew if it does not work.',
    });
  });
}
