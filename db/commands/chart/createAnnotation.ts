import { annotationTable } from '../../tables/annotationTable';
import type { CommandFunction } from '../commandFunction';
import { refuseTakenUid } from '../rows/needRow';
import { annotationAboutToColumns, annotationToWords } from './annotationAbout';

export const createAnnotation: CommandFunction<'annotation.create'> = (args, writer) => {
  refuseTakenUid(writer, annotationTable, args.uid);
  const { about, ...columns } = args;
  const note = writer.add(annotationTable, {
    ...columns,
    ...annotationAboutToColumns(writer, about),
    ...writer.recorded,
  });
  return `Add ${annotationToWords(writer, note)}`;
};
