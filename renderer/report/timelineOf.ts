import { compareDates } from '../../core/dates/compareDates';
import { parseDate } from '../../core/dates/parseDate';
import type { Uid } from '../../core/uid';
import { linkToWords } from '../store/sliceTitles';
import { nameOfEntity } from './nameOfEntity';
import type { Report } from './report';

interface Happening {
  readonly uid: Uid;
  readonly what: string;
  /** Null: no date was given. */
  readonly date: string | null;
}

interface Timeline {
  readonly dated: readonly Happening[];
  readonly undated: readonly Happening[];
}

/** Whatever has a date, by its earliest day, and the incidents and links that have none. */
export function timelineOf({
  entities,
  links,
  language,
}: Pick<Report, 'entities' | 'links' | 'language'>): Timeline {
  const incidents = new Set(
    language.kinds.filter(({ base }) => base === 'incident').map(({ key }) => key),
  );
  const all: readonly Happening[] = [
    ...entities
      .filter(({ entity }) => entity.date !== null || incidents.has(entity.kind))
      .map(({ entity }) => ({
        uid: entity.uid,
        what: nameOfEntity(entity),
        date: entity.date,
      })),
    ...links.map(({ link, from, to }) => ({
      uid: link.uid,
      what: linkToWords(language, link.type, from.name, to.name),
      date: link.date,
    })),
  ];
  const dated = all.flatMap((one) => {
    const read = one.date === null ? null : parseDate(one.date);
    return read?.ok === true ? [{ one, bounds: read.value }] : [];
  });
  const known = new Set(dated.map(({ one }) => one.uid));
  return {
    dated: dated.sort((a, b) => compareDates(a.bounds, b.bounds)).map(({ one }) => one),
    undated: all.filter(({ uid }) => !known.has(uid)),
  };
}
