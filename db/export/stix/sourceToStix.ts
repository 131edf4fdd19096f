import { howMany, type Said } from '../said';
import { sayTextLeftOut } from '../sayTextLeftOut';
import type { ExportedSource } from '../source/exported';
import { whenToOwn, type EditedAt } from './entityToStix';
import { stixId } from './stixId';
import { stixObject } from './stixObject';

/** A report must have been published at a moment; one whose day is not known is a note. */
function publishedDay(exported: ExportedSource | undefined): string | null {
  const { earliest, latest } = exported?.published ?? { earliest: null, latest: null };
  return earliest === latest && earliest !== null && /^\d{4}-\d\d-\d\d$/.test(earliest)
    ? earliest
    : null;
}

export function sourceId(uid: string, exported: ExportedSource | undefined): string {
  return stixId(publishedDay(exported) === null ? 'note' : 'report', uid);
}

/** As the schemas of STIX take it: with what is beyond ASCII escaped. Null: it is no address. */
function toUri(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).href;
  } catch {
    return null;
  }
}

/** An address is data of the case: nothing is fetched from it. */
export function sourceToReference({ source }: ExportedSource, locator: string | null): object {
  const name = source.publisher ?? source.title;
  const url = toUri(source.url);
  return {
    // These two names are the standard's own, for catalogues of weaknesses.
    source_name: /^(cve|capec)$/.test(name) ? `“${name}”` : name,
    description: locator === null ? source.title : `${source.title}, ${locator}`,
    ...(url === null ? {} : { url }),
  };
}

/** `about`: the objects that are claimed from it, or what stands for the case. */
export function sourceToStix(
  exported: ExportedSource,
  about: readonly string[],
  editedAt: EditedAt,
  said: Said,
): object {
  const { source, published, root, hasText } = exported;
  const day = publishedDay(exported);
  if (day === null) {
    said.count(
      'sources as notes',
      (count) =>
        `${howMany(count, 'source has', 'sources have')} no exact day of publication, which a report of STIX must have: ${count === 1 ? 'it is a note' : 'they are notes'}.`,
    );
  } else {
    said.count(
      'hours of publication',
      (count) =>
        `${howMany(count, 'report has', 'reports have')} the beginning of the day (UTC) as its moment of publication: only the day is known.`,
    );
  }
  if (hasText) sayTextLeftOut(said, 'bundle');
  return stixObject({
    id: sourceId(source.uid, exported),
    recorded: source,
    changedAt: [editedAt(source.uid)],
    said: {
      ...(day === null
        ? { abstract: source.title, content: source.description || source.title }
        : {
            name: source.title,
            description: source.description,
            published: `${day}T00:00:00.000Z`,
          }),
      ...(day === null && source.author !== null ? { authors: [source.author] } : {}),
      object_refs: about,
      external_references: [sourceToReference(exported, null)],
    },
    own: {
      kind: 'source',
      title: source.title,
      source_type: source.type,
      publisher: source.publisher,
      author: source.author,
      url: source.url,
      ...whenToOwn(published),
      language: source.language,
      reliability: source.reliability,
      reliability_basis: source.reliabilityBasis,
      derives_from_uid: source.derivesFrom,
      root_uid: root,
    },
  });
}
