import { passageTable } from '../../tables/passageTable';
import { sourceTable } from '../../tables/sourceTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { checkParagraph, checkSpan } from './passageSpans';
import { passageToWords } from './passageToWords';

export const editPassage: CommandFunction<'passage.edit'> = (args, writer) => {
  const row = needRow(writer, passageTable, args.uid);
  const { span, ...columns } = args;
  const passage = writer.put(passageTable, {
    ...row,
    ...columns,
    ...(span === undefined ? {} : { spanStart: span?.start ?? null, spanEnd: span?.end ?? null }),
  });
  const source = writer.byKey(sourceTable, passage.sourceId);
  checkSpan(passage, source);
  // A number that was there before the text was is no mistake of this edit.
  if (args.paragraph !== undefined) checkParagraph(passage.paragraph, source);
  return `Edit the passage ${passageToWords(passage, writer)}`;
};
