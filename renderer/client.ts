import type { ArgsOf, EventName, EventOf, ReplyOf, windowRequests } from '../core/contract';
import type { Result } from '../core/result';

type Requests = typeof windowRequests;

/** What the window may ask for by name. A dropped file goes another way, because it has a path. */
export type RequestName = Exclude<keyof Requests, 'file.openDropped'>;
export type Args<N extends RequestName> = ArgsOf<Requests, N>;
export type Reply<N extends RequestName> = ReplyOf<Requests, N>;

/** What the preload script puts on the window. */
interface AscribeBridge {
  request<N extends RequestName>(name: N, args: Args<N>): Promise<Result<Reply<N>>>;
  on<N extends EventName>(event: N, listener: (payload: EventOf<N>) => void): () => void;
  openDropped(file: File): Promise<Result<boolean>>;
}

declare global {
  interface Window {
    readonly ascribe: AscribeBridge;
  }
}

/** Asks main, and through it the process of the open case. */
export function request<N extends RequestName>(name: N, args: Args<N>): Promise<Result<Reply<N>>> {
  return window.ascribe.request(name, args);
}

/** Listens until the returned function is called. */
export function listen<N extends EventName>(
  event: N,
  listener: (payload: EventOf<N>) => void,
): () => void {
  return window.ascribe.on(event, listener);
}

/** Opens a file that the analyst dropped on the window. */
export function openDropped(file: File): Promise<Result<boolean>> {
  return window.ascribe.openDropped(file);
}
