import type { ClaimRow } from '../../tables/claimTable';
import { passageTable } from '../../tables/passageTable';
import type { Writer } from '../../writing/writer';
import { passageToWords } from '../source/passageToWords';

/** "a claim from ¶3 of “Attacks renewed”". */
export function claimToWords(claim: Pick<ClaimRow, 'passageId'>, writer: Writer): string {
  return `a claim from ${passageToWords(writer.byKey(passageTable, claim.passageId), writer)}`;
}
