import type { TogetherList } from '../../core/together/togetherList';
import { cutText } from '../../core/text/cutText';
import { attributionRoleTerms } from '../../core/vocabularies/attributionRole';
import { ratingTerms } from '../../core/vocabularies/rating';
import { stanceTerms } from '../../core/vocabularies/stance';
import { termOf } from '../../core/vocabularies/termOf';
import { hypothesisToWords } from '../../core/wording/attributionSentences';
import type { ReadConnection } from '../connection/connection';
import { readThing, type Things } from './things';

const LONGEST = 120;

/** What a thing is called, and what else tells it from others of its sort. */
export interface Named {
  readonly name: string;
  readonly detail: string;
}

function nameOfEntity(connection: ReadConnection, uid: string): string {
  return (
    connection.get<{ name: string }>('SELECT name FROM named_entity WHERE uid = ?', uid)?.name ??
    'an entity'
  );
}

function titleOf(connection: ReadConnection, list: 'sources' | 'charts', uid: string): string {
  const table = list === 'sources' ? 'source' : 'chart';
  return (
    connection.get<{ title: string }>(`SELECT title FROM ${table} WHERE uid = ?`, uid)?.title ??
    `a ${table}`
  );
}

function labelOf(connection: ReadConnection, table: 'kind' | 'link_type', key: string): string {
  return (
    connection.get<{ label: string }>(`SELECT label FROM ${table} WHERE key = ?`, key)?.label ?? key
  );
}

const names: {
  readonly [L in TogetherList]: (connection: ReadConnection, thing: Things[L]) => Named;
} = {
  kinds: (_, { label, key }) => ({ name: label, detail: key }),
  linkTypes: (_, { label, key }) => ({ name: label, detail: key }),
  entities: (connection, { uid, kind, date }) => ({
    name: nameOfEntity(connection, uid),
    detail: [labelOf(connection, 'kind', kind), date ?? ''].filter(Boolean).join(' · '),
  }),
  merges: (connection, { entity, into, retraction }) => ({
    name: `${nameOfEntity(connection, entity)} is ${nameOfEntity(connection, into)}`,
    detail: retraction === null ? 'merged' : 'split again',
  }),
  links: (connection, { type, from, to, date }) => ({
    name: `${nameOfEntity(connection, from)} ${labelOf(connection, 'link_type', type)} ${nameOfEntity(connection, to)}`,
    detail: date ?? '',
  }),
  sources: (_, { title, publisher, published }) => ({
    name: title,
    detail: [publisher, published].filter(Boolean).join(' · '),
  }),
  passages: (connection, { locator, source, text }) => ({
    name: `${locator} of “${titleOf(connection, 'sources', source)}”`,
    detail: text,
  }),
  attributions: (connection, attribution) => {
    const { actor, incident, role } = attribution;
    const actorName = actor === null ? null : nameOfEntity(connection, actor);
    return {
      name: `that ${hypothesisToWords(attribution, actorName, nameOfEntity(connection, incident))}`,
      detail: termOf(attributionRoleTerms, role).label,
    };
  },
  claims: (connection, { text, stance, passage, about }) => {
    const source = connection.get<{ title: string }>(
      `SELECT title FROM source WHERE id = (SELECT source_id FROM passage WHERE uid = ?)`,
      passage,
    );
    const word = termOf(stanceTerms, stance).label;
    const of =
      'link' in about
        ? nameOf(connection, 'links', about.link)
        : 'attribution' in about
          ? nameOf(connection, 'attributions', about.attribution)
          : `${nameOfEntity(connection, about.entity)}, ${about.field}`;
    return { name: text === '' ? `${word}: ${of}` : text, detail: source?.title ?? '' };
  },
  assessments: (connection, { rating, attribution, claim }) => ({
    name: `${termOf(ratingTerms, rating).label}: ${nameOf(connection, 'claims', claim)}`,
    detail: nameOf(connection, 'attributions', attribution),
  }),
  charts: (_, { title, places }) => ({ name: title, detail: `${places.length} placed` }),
  annotations: (connection, { text, about }) => ({
    name: text,
    detail:
      'entity' in about
        ? nameOfEntity(connection, about.entity)
        : 'chart' in about
          ? titleOf(connection, 'charts', about.chart)
          : 'source' in about
            ? titleOf(connection, 'sources', about.source)
            : 'link' in about
              ? nameOf(connection, 'links', about.link)
              : 'claim' in about
                ? nameOf(connection, 'claims', about.claim)
                : nameOf(connection, 'attributions', about.attribution),
  }),
  queries: (_, { name, text }) => ({ name, detail: text }),
};

function oneLine(text: string): string {
  return cutText(text.replace(/\s+/g, ' ').trim(), LONGEST);
}

export function nameThing<L extends TogetherList>(
  connection: ReadConnection,
  list: L,
  thing: Things[L],
): Named {
  const { name, detail } = names[list](connection, thing);
  return { name: oneLine(name), detail: oneLine(detail) };
}

/** What a thing is called that another one refers to. */
export function nameOf(connection: ReadConnection, list: TogetherList, id: string): string {
  const thing = readThing(connection, list, id);
  return thing === null ? 'something' : nameThing(connection, list, thing as never).name;
}
