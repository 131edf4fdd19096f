import { annotationTable } from '../../tables/annotationTable';
import type { CommandFunction } from '../commandFunction';
import { needRow } from '../rows/needRow';
import { annotationToWords } from './annotationAbout';

export const removeAnnotation: CommandFunction<'annotation.remove'> = ({ uid }, writer) => {
  const row = needRow(writer, annotationTable, uid);
  const words = annotationToWords(writer, row);
  writer.remove(annotationTable, row);
  return `Delete ${words}`;
};
