import type { GraphSource } from '../../../../core/import/graphs/graphItem';
import { sourceTypes } from '../../../../core/language/source';
import { parseDate } from '../../../../core/dates/parseDate';
import { isObject, property, textIn, type JsonObject } from '../jsonValue';
import type { StixIndex } from './stixIndex';

function edtfOf(text: string | null): string | null {
  const parsed = parseDate(text ?? '');
  return parsed.ok ? parsed.value.edtf : null;
}

function referencesIn(object: JsonObject): readonly JsonObject[] {
  const listed = property(object, 'external_references');
  return Array.isArray(listed) ? listed.filter(isObject).slice(0, 200) : [];
}

/** What an object refers to outside the bundle, as sources: they are not read themselves. */
export function citedSources(object: JsonObject, at: string): readonly GraphSource[] {
  return referencesIn(object).flatMap((reference) => {
    const name = textIn(reference, 'source_name');
    const url = textIn(reference, 'url');
    const external = textIn(reference, 'external_id');
    if (name === null && url === null) return [];
    const title = [name ?? url ?? '', external ?? ''].filter((text) => text !== '').join(': ');
    return [
      {
        ...{ what: 'source', id: `cited ${url ?? title}`, at, title, type: 'other', url },
        ...{ publisher: null, published: null, derivesFrom: null },
        description: [textIn(reference, 'description') ?? '', 'Named as a source by the file.']
          .filter((text) => text !== '')
          .join('\n'),
      } as const,
    ];
  });
}

/** A report of another program. */
export function reportSource(
  object: JsonObject,
  id: string,
  at: string,
  index: StixIndex,
): GraphSource {
  const author = textIn(object, 'created_by_ref');
  const [first] = referencesIn(object);
  return {
    ...{ what: 'source', id, at, type: 'report', derivesFrom: null },
    title: textIn(object, 'name') ?? id,
    publisher: author === null ? null : index.nameOf(author),
    url: first ? textIn(first, 'url') : null,
    published: edtfOf(textIn(object, 'published')?.slice(0, 10) ?? null),
    description: textIn(object, 'description') ?? '',
  };
}

/** A source that Ascribe wrote, as a report or as a note. */
export function ownSource(
  object: JsonObject,
  own: JsonObject,
  id: string,
  at: string,
  index: StixIndex,
): GraphSource {
  const title = textIn(own, 'title') ?? id;
  const content = textIn(object, 'description') ?? textIn(object, 'content') ?? '';
  const type = sourceTypes.find((known) => known === property(own, 'source_type'));
  return {
    ...{ what: 'source', id, at, title, type: type ?? 'other' },
    publisher: textIn(own, 'publisher'),
    url: textIn(own, 'url'),
    published: edtfOf(textIn(own, 'edtf')),
    // A note must say something: where there is no description it says the title.
    description: content === title ? '' : content,
    derivesFrom: index.byUid(textIn(own, 'derives_from_uid')),
  };
}
