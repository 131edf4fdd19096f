import { Refused } from '../../refused';
import { annotationTable } from '../../tables/annotationTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { annotationToWords } from './annotationAbout';

export const editAnnotation: CommandFunction<'annotation.edit'> = (args, writer) => {
  const row = needRow(writer, annotationTable, args.uid);
  const { spot, ...columns } = args;
  if (spot && row.chartId === null) {
    throw new Refused(
      'annotation.spot',
      'Only a note on a chart has a spot. This one is about something else and stands beside it.',
    );
  }
  writer.put(annotationTable, { ...row, ...columns, ...spot });
  return spot && args.text === undefined ? 'Move a note' : `Edit ${annotationToWords(writer, row)}`;
};
