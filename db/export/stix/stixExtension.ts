import { stixId } from './stixId';
import { withoutNothing } from './withoutNothing';

/** When the form of the extension was fixed; part of its definition. */
const DEFINED = '2026-01-01T00:00:00.000Z';

/** Who wrote a bundle: this program. */
export const ASCRIBE = stixId('identity', 'Ascribe');
/** The extension in which our own properties stand. */
export const PROPERTIES = stixId('extension-definition', 'Ascribe', 'properties');
const THINGS = stixId('extension-definition', 'Ascribe', 'things');

/** A kind of object of its own, for what STIX has no word for. */
export const THING_TYPE = 'ascribe-thing';

const definedBy = { spec_version: '2.1', created: DEFINED, modified: DEFINED } as const;

function definition(id: string, name: string, type: string, schema: string) {
  return {
    type: 'extension-definition',
    ...definedBy,
    id,
    created_by_ref: ASCRIBE,
    name,
    description: 'What a case of Ascribe holds and STIX 2.1 has no property for.',
    schema,
    version: '1.0.0',
    extension_types: [type],
  };
}

/** What the extensions of all other objects refer to. */
export const definitions: readonly object[] = [
  {
    type: 'identity',
    ...definedBy,
    id: ASCRIBE,
    name: 'Ascribe',
    description: 'The program that wrote this bundle.',
    identity_class: 'system',
  },
  definition(
    PROPERTIES,
    'Ascribe properties',
    'property-extension',
    'Described in docs/exports.md of Ascribe. Original terms, dates in EDTF and Admiralty grades stand as they were given; what was not given is absent.',
  ),
  definition(
    THINGS,
    'Ascribe things',
    'new-sdo',
    `The type ${THING_TYPE}: an entity that is neither an actor, nor a place, nor an incident. It has a name and a description.`,
  ),
];

/** What STIX cannot say of an object, in our own words; what was not given is left out. */
export function extensionsOf(own: object, isThing = false): object {
  return {
    [PROPERTIES]: { extension_type: 'property-extension', ...withoutNothing(own) },
    ...(isThing ? { [THINGS]: { extension_type: 'new-sdo' } } : {}),
  };
}
