import {
  useQuery,
  type QueryFunctionContext,
  type QueryKey,
  type UseQueryResult,
} from '@tanstack/react-query';
import { datedRequests, packedRequests } from '../../core/contract';
import { request, type Args, type Reply, type RequestName } from '../client';
import { RequestFailed } from './requestFailed';
import { useWorkbench } from './workbench';

/** Once nobody waits for a chart, the case file need not be read for it to its end. */
function forgoOn(aborted: AbortSignal, args: unknown): void {
  const { chart } = args as Args<'chart.slice'>;
  aborted.addEventListener('abort', () => void request('chart.forgo', { chart }), { once: true });
}

/** Asks and throws an expected failure, as TanStack Query wants it. */
async function ask<N extends RequestName>(
  name: N,
  args: Args<N>,
  query: { readonly signal: AbortSignal },
): Promise<Reply<N>> {
  // Whoever looks at the signal is not asked to its end, which is for what takes long.
  if (packedRequests.has(name)) forgoOn(query.signal, args);
  const result = await request(name, args);
  if (!result.ok) throw new RequestFailed(result.error);
  return result.value;
}

/** What an answer is kept under: as of a day, that day comes last. */
export function requestKey<N extends RequestName>(
  name: N,
  args: Args<N>,
  asOf: string | null,
): QueryKey {
  return asOf !== null && datedRequests.has(name) ? [name, args, asOf] : [name, args];
}

function requestQuery<N extends RequestName>(name: N, args: Args<N>, asOf: string | null) {
  const queryKey = requestKey(name, args, asOf);
  // The contract has `asOf` in the arguments of each request that is dated.
  const asked = queryKey.length === 2 ? args : ({ ...args, asOf } as Args<N>);
  return { queryKey, queryFn: (query: QueryFunctionContext) => ask(name, asked, query) };
}

/** Makes options for `useQueries`, for the day that the window shows. */
export function useRequestQuery(): <N extends RequestName>(
  name: N,
  args: Args<N>,
) => ReturnType<typeof requestQuery<N>> {
  const asOf = useWorkbench((state) => state.asOf);
  return (name, args) => requestQuery(name, args, asOf);
}

/** Whether two keys differ by the day alone. */
function isSameAside([name, args]: QueryKey, [otherName, otherArgs]: QueryKey): boolean {
  return name === otherName && JSON.stringify(args) === JSON.stringify(otherArgs);
}

interface RequestOptions {
  readonly enabled?: boolean;
  /** Shows the last answer to other arguments until this one is there. */
  readonly keepPrevious?: boolean;
  /** Another day than the window's; null is today. */
  readonly asOf?: string | null;
}

/**
 * The answer to a request, asked again when the case changes, and as of the day that the window
 * shows. From one day to another the last answer stays until the new one is there.
 */
export function useRequest<N extends RequestName>(
  name: N,
  args: Args<N>,
  { enabled = true, keepPrevious = false, asOf: wanted }: RequestOptions = {},
): UseQueryResult<Reply<N>> {
  const shown = useWorkbench((state) => state.asOf);
  const asOf = wanted === undefined ? shown : wanted;
  const query = requestQuery(name, args, asOf);
  return useQuery<Reply<N>>({
    ...query,
    enabled,
    // Unpacking keeps what is the same; comparing all of it would hold up the window.
    structuralSharing: !packedRequests.has(name),
    placeholderData: (last, before) =>
      before && (keepPrevious || isSameAside(before.queryKey, query.queryKey)) ? last : undefined,
  });
}
