import type { BrowserWindow } from 'electron';
import { events, type EventName, type EventOf } from '../../../core/contract';
import { EVENT_CHANNEL } from '../../bridge';
import { log } from '../log';
import type { Purpose } from '../security/guard';

interface AppWindow {
  readonly window: BrowserWindow;
  readonly purpose: Purpose;
  /** Events for a page that is not there yet; null once it is. */
  waiting: { name: EventName; payload: unknown }[] | null;
}

const windows = new Map<number, AppWindow>();

/** Only registered windows are answered and told of events. */
export function registerWindow(window: BrowserWindow, purpose: Purpose): void {
  const entry: AppWindow = { window, purpose, waiting: [] };
  const { id } = window.webContents;
  windows.set(id, entry);
  window.once('closed', () => windows.delete(id));
  const wait = () => {
    entry.waiting ??= [];
  };
  window.webContents.on('did-start-loading', wait);
  window.webContents.on('render-process-gone', wait);
  window.webContents.on('dom-ready', () => {
    const waiting = entry.waiting ?? [];
    entry.waiting = null;
    for (const { name, payload } of waiting) window.webContents.send(EVENT_CHANNEL, name, payload);
  });
}

export function purposeOf(webContentsId: number): Purpose | null {
  return windows.get(webContentsId)?.purpose ?? null;
}

export function workbench(): BrowserWindow | null {
  for (const { window, purpose } of windows.values()) if (purpose === 'workbench') return window;
  return null;
}

/** Tells every workbench window. What does not fit the contract is not sent. */
export function sendEvent<N extends EventName>(name: N, payload: EventOf<N>): void {
  const parsed = events[name].safeParse(payload);
  if (!parsed.success) {
    log.error(`did not send ${name}: ${parsed.error.issues.map((issue) => issue.code).join(', ')}`);
    return;
  }
  for (const entry of windows.values()) {
    // One that is just going is still listed.
    if (entry.purpose !== 'workbench' || entry.window.isDestroyed()) continue;
    if (entry.waiting !== null) entry.waiting.push({ name, payload: parsed.data });
    else entry.window.webContents.send(EVENT_CHANNEL, name, parsed.data);
  }
}
