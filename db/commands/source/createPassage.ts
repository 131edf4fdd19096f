import { passageTable } from '../../tables/passageTable';
import { sourceTable } from '../../tables/sourceTable';
import type { CommandFunction } from '../commandFunction';
import { needRow, refuseTakenUid } from '../rows/needRow';
import { checkParagraph, checkSpan } from './passageSpans';
import { passageToWords } from './passageToWords';

export const createPassage: CommandFunction<'passage.create'> = (args, writer) => {
  refuseTakenUid(writer, passageTable, args.uid);
  const { source: sourceUid, span, ...columns } = args;
  const source = needRow(writer, sourceTable, sourceUid);
  const passage = writer.add(passageTable, {
    ...columns,
    sourceId: source.id,
    spanStart: span?.start ?? null,
    spanEnd: span?.end ?? null,
    ...writer.recorded,
  });
  checkSpan(passage, source);
  checkParagraph(passage.paragraph, source);
  return `Add the passage ${passageToWords(passage, writer)}`;
};
