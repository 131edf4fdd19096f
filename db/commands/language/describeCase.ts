import { CASE_INFO_ID, caseInfoTable } from '../../tables/caseInfoTable';
import type { CommandFunction } from '../commandFunction';
import { quoted } from '../rows/wording';

export const describeCase: CommandFunction<'case.describe'> = (args, writer) => {
  const row = writer.byKey(caseInfoTable, CASE_INFO_ID);
  const { title = row.title, description = row.description } = args;
  writer.put(caseInfoTable, { ...row, title, description });
  return title === row.title ? 'Describe the case' : `Rename the case to ${quoted(title)}`;
};
