import type { Annotation, AnnotationAbout } from '../../../core/language/annotation';
import { annotationTable } from '../../tables/annotationTable';
import { defineModel } from '../model';
import { recordedOf } from './sharedParts';

const things = ['entity', 'link', 'attribution', 'claim', 'source', 'chart'] as const;

/** Which thing it is about and that thing's uid, as a JSON array. */
const about = `SELECT CASE ${things
  .map(
    (thing) =>
      `WHEN t.${thing}_id IS NOT NULL THEN json_array('${thing}', ` +
      `(SELECT uid FROM ${thing} WHERE id = t.${thing}_id))`,
  )
  .join(' ')} END`;

export const annotationModel = defineModel(annotationTable, { about }, (row, found): Annotation => {
  const [thing, uid] = JSON.parse(found.about as string) as [(typeof things)[number], string];
  const spot = thing === 'chart' ? { x: row.x, y: row.y } : {};
  return {
    uid: row.uid,
    about: { [thing]: uid, ...spot } as unknown as AnnotationAbout,
    text: row.text,
    callout: row.callout,
    ...recordedOf(row),
  };
});
