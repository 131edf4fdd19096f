import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { request, type Args, type Reply, type RequestName } from '../client';
import { RequestFailed } from './requestFailed';

/** Asks and throws an expected failure, as TanStack Query wants it. */
async function ask<N extends RequestName>(name: N, args: Args<N>): Promise<Reply<N>> {
  const result = await request(name, args);
  if (!result.ok) throw new RequestFailed(result.error);
  return result.value;
}

/** The options of a query whose key is the contract's name and the arguments. */
export function requestQuery<N extends RequestName>(name: N, args: Args<N>) {
  return { queryKey: [name, args] as const, queryFn: () => ask(name, args) };
}

interface RequestOptions {
  readonly enabled?: boolean;
  /** Shows the last answer to other arguments until this one is there. */
  readonly keepPrevious?: boolean;
}

/** The answer to a request, asked again when the case changes. */
export function useRequest<N extends RequestName>(
  name: N,
  args: Args<N>,
  { enabled = true, keepPrevious = false }: RequestOptions = {},
): UseQueryResult<Reply<N>> {
  return useQuery<Reply<N>>({
    queryKey: [name, args],
    queryFn: () => ask(name, args),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
}
