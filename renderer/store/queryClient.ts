import { QueryClient } from '@tanstack/react-query';

/**
 * What was asked of the case. Nothing grows stale by itself: the case says when it has changed.
 * The database is on this machine, so being offline means nothing.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Infinity,
      gcTime: 60_000,
      retry: false,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
  },
});
