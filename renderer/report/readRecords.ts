import { ok, type Result } from '../../core/result';
import type { Uid } from '../../core/uid';
import { request, type Args, type Reply } from '../client';

type RecordRequest = 'entity.record' | 'link.record' | 'attribution.record' | 'incident.matrix';

interface Records<T> {
  readonly records: readonly T[];
  /** Those that were not recorded then, or are not any more. */
  readonly missing: number;
}

/** One record after the other, as it was believed then. */
export async function readRecords<N extends RecordRequest>(
  name: N,
  uids: readonly Uid[],
  dated: { readonly asOf?: string },
): Promise<Result<Records<Reply<N>>>> {
  const records: Reply<N>[] = [];
  let missing = 0;
  for (const uid of uids) {
    // Each of them takes the same; a name that is not known yet loses that.
    const read: Result<Reply<N>> = await request(name, { uid, ...dated } as Args<N>);
    if (read.ok) records.push(read.value);
    else if (read.error.code === 'row.missing') missing += 1;
    else return read;
  }
  return ok({ records, missing });
}
