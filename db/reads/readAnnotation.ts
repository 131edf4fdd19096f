import type { Annotation } from '../../core/language/annotation';
import type { Uid } from '../../core/uid';
import type { ReadConnection } from '../connection/connection';
import { missingRow } from './missingRow';
import { readModels } from './model';
import { annotationModel } from './models/annotationModel';

export function readAnnotation(connection: ReadConnection, uid: Uid): Annotation {
  const [annotation] = readModels(connection, annotationModel, 'WHERE t.uid = ?', uid);
  if (!annotation) throw missingRow('note');
  return annotation;
}
