import { hypothesisToWords } from '../../../core/wording/attributionSentences';
import type { AttributionRow } from '../../tables/attributionTable';
import type { Writer } from '../../writing/writer';
import { nameOf } from '../rows/wording';

/** "that Iran carried out “Rocket at the base”". */
export function attributionToWords(attribution: AttributionRow, writer: Writer): string {
  const actor = attribution.actorId === null ? null : nameOf(writer, attribution.actorId);
  return `that ${hypothesisToWords(attribution, actor, nameOf(writer, attribution.incidentId))}`;
}
