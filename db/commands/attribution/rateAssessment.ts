import { assessmentTable } from '../../tables/assessmentTable';
import { attributionTable } from '../../tables/attributionTable';
import { claimTable } from '../../tables/claimTable';
import { ratingTerms } from '../../../core/vocabularies/rating';
import { termOf } from '../../../core/vocabularies/termOf';
import type { CommandFunction } from '../commandFunction';
import { claimToWords } from '../claim/claimToWords';
import { derivedUid } from '../rows/derivedUid';
import { needRow } from '../rows/needRow';

export const rateAssessment: CommandFunction<'assessment.rate'> = (args, writer) => {
  const attribution = needRow(writer, attributionTable, args.attribution);
  const claim = needRow(writer, claimTable, args.claim);
  const pair = { attributionId: attribution.id, claimId: claim.id };
  const row = writer.findOne(assessmentTable, pair);
  const { rating, note } = args;
  if (rating === null) {
    if (row) writer.remove(assessmentTable, row);
    return `Make the rating of ${claimToWords(claim, writer)} blank`;
  }
  if (!row) {
    const uid = derivedUid('assessment', attribution.uid, claim.uid);
    writer.add(assessmentTable, { uid, ...pair, rating, note, ...writer.recorded });
  } else if (row.rating !== rating || row.note !== note) {
    // A rating is signed by whoever gave it last.
    writer.put(assessmentTable, { ...row, rating, note, ...writer.recorded });
  }
  return `Rate ${claimToWords(claim, writer)} as ${termOf(ratingTerms, rating).label}`;
};
