import type { EntityRule, LinkRule, Mapping, TextRule } from './mapping';

/** Texts that say nothing in any of the datasets. */
export const SILENT: Mapping['nothing']['words'] = [
  'unknown',
  'n/a',
  '#n/a',
  'null',
  'nan',
  '.',
  '-',
  '?',
];

/** An entity that a text names, and that nothing more is said of. */
export function namedEntity(
  id: string,
  kind: string,
  text: TextRule,
  more: Partial<EntityRule> = {},
): EntityRule {
  return {
    id,
    kind,
    names: [{ text, role: 'preferred', language: null, separator: null }],
    separator: null,
    key: null,
    nameless: [],
    description: null,
    fields: [],
    date: null,
    position: null,
    version: null,
    claimed: [],
    when: [],
    ...more,
  };
}

/** A link that each row asserts. */
export function plainLink(
  type: string,
  from: string,
  to: string,
  more: Partial<LinkRule> = {},
): LinkRule {
  return {
    type,
    from,
    to,
    description: null,
    fields: [],
    date: null,
    stance: 'asserts',
    when: [],
    ...more,
  };
}
