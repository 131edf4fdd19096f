import type { CaseColumns } from '../../views/measureView';

const PRIME = 16_777_619;

function mix(hash: number, values: ArrayLike<number>): number {
  let mixed = hash;
  for (let at = 0; at < values.length; at += 1) mixed = Math.imul(mixed ^ values[at]!, PRIME);
  return mixed;
}

/** Tells whether two are the same graph (FNV-1a): where nodes stand on the chart is not in it. */
export function columnsSignature({ uids, from, to, oneWay }: CaseColumns): string {
  const hash = mix(mix(mix(mix(0x811c9dc5, uids), from), to), oneWay);
  return `${String(uids.length)} ${String(from.length)} ${String(hash >>> 0)}`;
}
