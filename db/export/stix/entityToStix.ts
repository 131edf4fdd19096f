import type { Entity } from '../../../core/language/entity';
import { howMany, type Said } from '../said';
import type { EntityRef, ExportedEntity } from '../source/exported';
import { stixId } from './stixId';
import { stixObject } from './stixObject';
import { THING_TYPE } from './stixExtension';

type Base = ExportedEntity['kind']['base'];

const typeOfBase: Readonly<Record<NonNullable<Base>, string>> = {
  actor: 'identity',
  place: 'location',
  incident: 'incident',
};

/** `identity-class-ov` by the built-in types of actors. What nobody typed is “unknown”. */
const classOfType: Readonly<Record<string, string>> = {
  state: 'organization',
  government: 'organization',
  'state force': 'organization',
  'alliance of armed groups': 'group',
  'armed group': 'group',
  coalition: 'organization',
  office: 'organization',
  person: 'individual',
  'group of persons': 'group',
};

/** When something was edited last; nothing where it is as it was recorded. */
export type EditedAt = (uid: string) => string | undefined;

/** The ids of entities, whose type is that of their kind. */
export type StixIdOf = (entity: Pick<EntityRef, 'uid' | 'kind'>) => string;

export function entityIds(bases: ReadonlyMap<string, Base>): StixIdOf {
  return ({ uid, kind }) => {
    const base = bases.get(kind) ?? null;
    return stixId(base === null ? THING_TYPE : typeOfBase[base], uid);
  };
}

function namesOf({ names }: Entity) {
  return names.map(({ uid, text, language, script, role }) => ({
    uid,
    text,
    language,
    script,
    role,
  }));
}

/** What the type has properties for, beside the name and the description. */
function saidOf({ entity, kind, name }: ExportedEntity, said: Said): object {
  if (kind.base === 'actor') {
    const type = entity.fields['actor-type'];
    return { identity_class: classOfType[String(type)] ?? 'unknown' };
  }
  if (kind.base !== 'place') return {};
  const { position } = entity;
  if (position === null) {
    said.count(
      'places without a position',
      (count) =>
        `${howMany(count, 'place has', 'places have')} no position. STIX wants a region, a country or coordinates, so the name stands as the region, too.`,
    );
    return { region: name };
  }
  said.count(
    'precisions',
    (count) =>
      `${howMany(count, 'position is', 'positions are')} without a precision in metres, which Ascribe does not know: how exact it is stands in the extension (place_precision).`,
  );
  return { latitude: position.latitude, longitude: position.longitude };
}

export function entityToStix(
  exported: ExportedEntity,
  idOf: StixIdOf,
  editedAt: EditedAt,
  said: Said,
): object {
  const { entity, kind, name, when, merged, otherNames, spot } = exported;
  if (otherNames.length > 0) {
    said.count(
      'other names',
      (count) =>
        `${howMany(count, 'entity has', 'entities have')} other names, for which these objects of STIX have no property: they stand in the extension.`,
    );
  }
  if (when !== null) {
    said.count(
      'dates of entities',
      (count) =>
        `${howMany(count, 'entity has', 'entities have')} a date, for which STIX 2.1 has no property (its incident is a stub): it stands in the extension as EDTF, with its earliest and latest day.`,
    );
  }
  if (kind.base === null) {
    said.count(
      'things',
      (count) =>
        `${howMany(count, 'entity is', 'entities are')} of a kind that STIX has no object for, and ${count === 1 ? 'is' : 'are'} of the type ${THING_TYPE}, which few programs know.`,
    );
  }
  return stixObject({
    id: idOf(entity),
    recorded: entity,
    changedAt: [
      editedAt(entity.uid),
      ...merged.flatMap((other) => [editedAt(other.entity.uid), other.merge.recordedAt]),
    ],
    said: { name, description: entity.description, ...saidOf(exported, said) },
    own: {
      kind: kind.key,
      kind_label: kind.label,
      names: namesOf(entity),
      fields: entity.fields,
      ...whenToOwn(when),
      place_precision: entity.position?.precision,
      merged: merged.map(({ entity: other, merge }) => ({
        uid: other.uid,
        names: namesOf(other),
        description: other.description,
        fields: other.fields,
        date: other.date,
        position: other.position,
        reason: merge.reason,
        merged_at: merge.recordedAt,
        merged_by: merge.recordedBy,
      })),
      chart_position: spot,
    },
  });
}

/** A date as vague as it was given, with its bounds for sorting. */
export function whenToOwn(when: ExportedEntity['when']): object {
  return { edtf: when?.date, earliest: when?.earliest, latest: when?.latest };
}
