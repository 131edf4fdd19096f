import {
  packedRequests,
  type ArgsOf,
  type EventName,
  type EventOf,
  type ReplyOf,
  type windowRequests,
} from '../core/contract';
import { packedReplySchema, unpackReply, type Unpacked } from '../core/packedReply';
import { ok, type Result } from '../core/result';
import { inSlices } from './inSlices';

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
export async function request<N extends RequestName>(
  name: N,
  args: Args<N>,
): Promise<Result<Reply<N>>> {
  const result: Result<Reply<N>> = await window.ascribe.request(name, args);
  if (!result.ok || !packedRequests.has(name)) return result;
  return ok(await unpack(`${name} ${JSON.stringify(args)}`, result.value));
}

/** The packed reply that came last: the next one to the same question is mostly the same. */
let last: { readonly question: string; readonly unpacked: Unpacked } | null = null;

async function unpack<T>(question: string, value: T): Promise<T> {
  const packed = packedReplySchema.safeParse(value);
  if (!packed.success) return value;
  const before = last?.question === question ? last.unpacked : null;
  const unpacked = await inSlices(unpackReply(packed.data, before));
  last = { question, unpacked };
  // What is packed was held against the contract by main.
  return unpacked.value as T;
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
