import type { SearchHit } from '../../core/views/caseView';
import { hypothesisToWords } from '../../core/wording/attributionSentences';
import type { Attribution } from '../../core/language/attribution';
import type { ReadConnection } from '../connection/connection';
import { readRepresentatives } from '../reads/identity/readRepresentatives';

/** What to select when a row is chosen, and how it is called. */
type Target = Pick<SearchHit, 'target' | 'title' | 'kind'>;

type Find = (connection: ReadConnection, id: number) => Target | null;

const findEntity: Find = (connection, found) => {
  const id = readRepresentatives(connection, [found]).get(found) ?? found;
  const row = connection.get<{ uid: string; name: string; kind: string }>(
    'SELECT uid, name, kind FROM named_entity WHERE id = ?',
    id,
  );
  if (!row) return null;
  return { target: { word: 'entity', uid: row.uid }, title: row.name, kind: row.kind };
};

const findLink: Find = (connection, id) => {
  const row = connection.get<{ uid: string; title: string }>(
    `SELECT link.uid, a.name || ' ' || link_type.label || ' ' || b.name AS title FROM link
     JOIN link_type ON link_type.id = link.type_id
     JOIN named_entity AS a ON a.id = link.from_id JOIN named_entity AS b ON b.id = link.to_id
     WHERE link.id = ?`,
    id,
  );
  if (!row) return null;
  return { target: { word: 'link', uid: row.uid }, title: row.title, kind: null };
};

const findAttribution: Find = (connection, id) => {
  const row = connection.get<
    Pick<Attribution, 'uid' | 'hypothesis' | 'role'> & { actor: string | null; incident: string }
  >(
    // A view on the right of a LEFT JOIN would be read as a whole.
    `SELECT uid, hypothesis, role,
       (SELECT name FROM named_entity WHERE named_entity.id = actor_id) AS actor,
       (SELECT name FROM named_entity WHERE named_entity.id = incident_id) AS incident
     FROM attribution WHERE id = ?`,
    id,
  );
  if (!row) return null;
  return {
    target: { word: 'attribution', uid: row.uid },
    title: hypothesisToWords(row, row.actor, row.incident),
    kind: null,
  };
};

const findSource: Find = (connection, id) => {
  const row = connection.get<{ uid: string; title: string }>(
    'SELECT uid, title FROM source WHERE id = ?',
    id,
  );
  if (!row) return null;
  return { target: { word: 'source', uid: row.uid }, title: row.title, kind: null };
};

const findChart: Find = (connection, id) => {
  const row = connection.get<{ uid: string; title: string }>(
    'SELECT uid, title FROM chart WHERE id = ?',
    id,
  );
  if (!row) return null;
  return { target: { word: 'chart', uid: row.uid }, title: row.title, kind: null };
};

export const finders = {
  entity: findEntity,
  link: findLink,
  attribution: findAttribution,
  source: findSource,
  chart: findChart,
} as const;

/** What a claim or a note is about leads to the thing itself; a note on a claim to that claim's. */
function findAbout(table: 'claim' | 'annotation', things: readonly (keyof typeof finders)[]): Find {
  const columns = things.map((thing) => `${thing}_id AS ${thing}`).join(', ');
  const claim = table === 'annotation' ? ', claim_id AS claim' : '';
  return (connection, id) => {
    const row = connection.get<Record<string, number | null>>(
      `SELECT ${columns}${claim} FROM ${table} WHERE id = ?`,
      id,
    );
    for (const thing of things) {
      const key = row?.[thing];
      if (typeof key === 'number') return finders[thing](connection, key);
    }
    const key = row?.['claim'];
    return typeof key === 'number' ? findClaim(connection, key) : null;
  };
}

const findClaim = findAbout('claim', ['entity', 'link', 'attribution']);

function through(sql: string, find: Find): Find {
  return (connection, id) => {
    const row = connection.get<{ id: number }>(sql, id);
    return row ? find(connection, row.id) : null;
  };
}

/** By the table in which the words were found: which thing to select, and what kind of place it is. */
export const targets: Readonly<
  Record<string, { readonly in: SearchHit['in']; readonly find: Find }>
> = {
  entity: { in: 'description', find: findEntity },
  link: { in: 'link', find: findLink },
  source: { in: 'source', find: findSource },
  passage: {
    in: 'passage',
    find: through('SELECT source_id AS id FROM passage WHERE id = ?', findSource),
  },
  claim: { in: 'claim', find: findClaim },
  attribution: { in: 'attribution', find: findAttribution },
  judgement: {
    in: 'attribution',
    find: through('SELECT attribution_id AS id FROM judgement WHERE id = ?', findAttribution),
  },
  annotation: {
    in: 'annotation',
    find: findAbout('annotation', ['entity', 'link', 'attribution', 'source', 'chart']),
  },
  chart: { in: 'chart', find: findChart },
};
