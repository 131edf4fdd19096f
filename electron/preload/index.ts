import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { appRequests, caseRequests, dropRequests, events } from '../../core/contract';
import { fail, type Result } from '../../core/result';
import { EVENT_CHANNEL, REQUEST_CHANNEL } from '../bridge';

type Listener = (payload: unknown) => void;

/** Events that came before the page listened; the first listener gets them. */
const MOST_WAITING = 100;

const requestNames: ReadonlySet<string> = new Set(Object.keys({ ...caseRequests, ...appRequests }));
const openDroppedName = Object.keys(dropRequests)[0];

const listeners = new Map<string, Set<Listener>>();
const waiting = new Map<string, unknown[]>();
for (const name of Object.keys(events)) {
  listeners.set(name, new Set());
  waiting.set(name, []);
}

ipcRenderer.on(EVENT_CHANNEL, (_event, name: string, payload: unknown) => {
  const known = listeners.get(name);
  if (known === undefined) return;
  if (known.size === 0) {
    const kept = waiting.get(name);
    if (kept !== undefined && kept.length < MOST_WAITING) kept.push(payload);
  }
  for (const listener of known) listener(payload);
});

async function ask(name: unknown, args: unknown): Promise<Result<unknown>> {
  return (await ipcRenderer.invoke(REQUEST_CHANNEL, name, args)) as Result<unknown>;
}

contextBridge.exposeInMainWorld('ascribe', {
  async request(name: unknown, args: unknown): Promise<Result<unknown>> {
    if (typeof name !== 'string' || !requestNames.has(name)) {
      return fail('ipc.unknown', 'There is nothing by this name that a window may ask for.');
    }
    return ask(name, args);
  },

  on(event: unknown, listener: unknown): () => void {
    const known = typeof event === 'string' ? listeners.get(event) : undefined;
    if (known === undefined || typeof listener !== 'function') {
      throw new TypeError('Ascribe has no event of this name.');
    }
    const added = listener as Listener;
    known.add(added);
    for (const payload of waiting.get(event as string)?.splice(0) ?? []) added(payload);
    return () => known.delete(added);
  },

  /** The page never learns the path: only this script can ask for it. */
  async openDropped(file: File): Promise<Result<unknown>> {
    const path = webUtils.getPathForFile(file);
    if (path === '') {
      return fail(
        'drop.noFile',
        'What was dropped is not a file on this computer. Drop a case file.',
      );
    }
    return ask(openDroppedName, { path });
  },
});
