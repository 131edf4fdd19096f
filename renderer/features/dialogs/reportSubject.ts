import type { ReportWish } from '../../../core/picture/reportOrder';
import type { Selected } from '../../store/selection';

/** Of what is selected, what a report can be about; null where there is nothing of that. */
export function reportSubject(selection: readonly Selected[]): ReportWish['about'] {
  const uidsOf = (wanted: Selected['word']): string[] =>
    selection.flatMap(({ word, uid }) => (word === wanted ? [uid] : []));
  const about = {
    entities: uidsOf('entity'),
    links: uidsOf('link'),
    attributions: uidsOf('attribution'),
  };
  return Object.values(about).every((uids) => uids.length === 0) ? null : about;
}
