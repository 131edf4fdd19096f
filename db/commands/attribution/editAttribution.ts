import { attributionTable } from '../../tables/attributionTable';
import { chartPlaceTable } from '../../tables/chartPlaceTable';
import { entityTable } from '../../tables/entityTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { attributionToWords } from './attributionToWords';
import { hypothesisToColumns } from './hypothesis';

export const editAttribution: CommandFunction<'attribution.edit'> = (args, writer) => {
  const row = needRow(writer, attributionTable, args.uid);
  const { hypothesis = row.hypothesis, actor, ...columns } = args;
  const actorNow = row.actorId === null ? null : writer.byKey(entityTable, row.actorId).uid;
  const edited = writer.put(attributionTable, {
    ...row,
    ...columns,
    ...hypothesisToColumns(writer, hypothesis, actor === undefined ? actorNow : actor),
  });
  if (edited.hypothesis === 'actor') {
    // The actor's own node is its end now.
    for (const place of writer.find(chartPlaceTable, { attributionId: row.id })) {
      writer.remove(chartPlaceTable, place);
    }
  }
  return `Edit the hypothesis ${attributionToWords(edited, writer)}`;
};
