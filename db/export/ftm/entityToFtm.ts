import { howMany, type Said } from '../said';
import type { ExportedEntity } from '../source/exported';
import { ftmEntity, line, whenToPrefix, type FtmEntity } from './ftmEntity';

/** Of actors, by their built-in types; what nobody typed is a legal entity, which says no more. */
const schemaOfType: Readonly<Record<string, string>> = {
  person: 'Person',
  state: 'PublicBody',
  government: 'PublicBody',
  'state force': 'PublicBody',
  office: 'PublicBody',
  'armed group': 'Organization',
  'alliance of armed groups': 'Organization',
  coalition: 'Organization',
  'group of persons': 'Organization',
};

function schemaOf({ entity, kind }: Pick<ExportedEntity, 'entity' | 'kind'>): string {
  if (kind.base === 'place') return 'Address';
  if (kind.base === 'incident') return 'Event';
  if (kind.base === null) return 'Thing';
  return schemaOfType[String(entity.fields['actor-type'])] ?? 'LegalEntity';
}

function namesOf({ entity, merged, name }: ExportedEntity) {
  const all = [entity, ...merged.map((other) => other.entity)].flatMap(({ names }) => names);
  const others = all.filter(({ text }) => text !== name);
  return {
    name,
    alias: others.filter(({ role }) => role !== 'former' && role !== 'abbreviation'),
    weakAlias: others.filter(({ role }) => role === 'abbreviation'),
    previousName: others.filter(({ role }) => role === 'former'),
  };
}

const precisions: Readonly<Record<string, string>> = {
  '1': 'the position is the place itself',
  '2': 'the position is near the place, or part of a region',
  '3': 'the position stands for a larger region',
};

/** What there is no property for, in words, so that no doubt is lost. */
function notesOf({ entity, kind, when, merged }: ExportedEntity): string[] {
  const labels = new Map(kind.fields.map(({ key, label, unit }) => [key, { label, unit }]));
  const fields = Object.entries(entity.fields).map(([key, value]) => {
    const { label = key, unit } = labels.get(key) ?? {};
    return line(label, typeof value === 'boolean' ? (value ? 'yes' : 'no') : value).concat(
      unit === undefined ? '' : ` ${unit}`,
    );
  });
  return [
    ...fields,
    whenToPrefix(when) === null ? line('Date (EDTF)', when?.date) : '',
    line('Precision', precisions[entity.position?.precision ?? '']),
    ...merged.map(
      ({ entity: other, merge }) => `Merged with ${other.uid}, because: ${merge.reason}`,
    ),
    entity.retraction === null ? '' : `Retracted: ${entity.retraction.reason}`,
  ];
}

export function entityToFtm(exported: ExportedEntity, said: Said): FtmEntity {
  const { entity, kind, when } = exported;
  const schema = schemaOf(exported);
  const { name, alias, weakAlias, previousName } = namesOf(exported);
  const texts = (names: typeof alias) => names.map(({ text }) => text);
  const prefix = whenToPrefix(when);
  if (schema === 'Thing') {
    said.count(
      'things',
      (count) =>
        `${howMany(count, 'entity is', 'entities are')} of a kind that FollowTheMoney has no schema for: Asset stands for it, with the kind in the notes.`,
    );
  }
  if (when !== null && (prefix === null || schema !== 'Event')) {
    said.count(
      'dates of entities',
      (count) =>
        `${howMany(count, 'date is', 'dates are')} vague, or of an entity whose schema has none: the EDTF text stands in the notes.`,
    );
  }
  const position = entity.position;
  return ftmEntity(entity.uid, schema === 'Thing' ? 'Asset' : schema, {
    name,
    alias: texts(alias),
    weakAlias: texts(weakAlias),
    previousName: texts(previousName),
    description: entity.description,
    notes: [
      line('Kind', kind.label),
      ...notesOf(exported),
      schema !== 'Event' && prefix !== null ? line('Date (EDTF)', prefix) : '',
    ],
    createdAt: entity.recordedAt.slice(0, 10),
    ...(schema === 'Event' ? { date: prefix } : {}),
    ...(schema === 'Address'
      ? {
          full: name,
          latitude: position && String(position.latitude),
          longitude: position && String(position.longitude),
        }
      : {}),
  });
}
