import type { FieldValue } from '../../../core/language/kind';
import type { Position } from '../../../core/language/entity';
import { parseDate } from '../../../core/dates/parseDate';
import {
  graphProblem,
  type GraphBlame,
  type GraphEdge,
  type GraphItem,
} from '../../../core/import/graphs/graphItem';
import { spellsToDate } from '../../../core/import/graphs/spellsToDate';
import type { IncomingName } from '../../../core/import/incoming';
import { attributionRoleSchema } from '../../../core/vocabularies/attributionRole';
import { stanceSchema } from '../../../core/vocabularies/stance';
import { cutText } from '../../../core/text/cutText';
import { blameOf } from '../../../core/import/graphs/blameOf';
import { ftmDocuments, ftmEdges, ftmRemarks } from './ftmSchemata';
import { isObject, property, textIn, textsIn, type JsonObject } from './jsonValue';
import { refuseGraph } from './refuseGraph';

interface Ftm {
  readonly id: string;
  readonly schema: string;
  readonly at: string;
  readonly properties: JsonObject;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
}

type Taking = (...names: readonly string[]) => readonly string[];

/** Entities of FollowTheMoney, one a line; those of an unknown schema are things with their properties as text. */
export function* readFtm(
  lines: Iterable<{ readonly line: number; readonly text: string }>,
): Generator<GraphItem> {
  const datasets = new Set<string>();
  let notes = 0;
  for (const { line, text } of lines) {
    const at = `line ${line}`;
    const ftm = entityOf(text, line);
    if (ftm === null) {
      yield graphProblem(at, 'It has no id or no schema, and is left out.', { leavesOut: true });
      continue;
    }
    for (const dataset of ftm.datasets) {
      if (datasets.has(dataset)) continue;
      datasets.add(dataset);
      yield {
        ...{ what: 'source', id: `dataset ${dataset}`, at, title: dataset, type: 'dataset' },
        ...{ publisher: null, url: null, published: null, derivesFrom: null },
        description: 'A dataset that the file names.',
      };
    }
    if (ftmRemarks.has(ftm.schema)) notes += 1;
    else if (ftm.schema === 'Documentation') yield* documentation(ftm);
    else if (ftmDocuments.has(ftm.schema)) yield documentSource(ftm);
    else yield* thingOrLine(ftm);
  }
  if (notes > 0) {
    const message = `${notes.toLocaleString('en')} notes and mentions are not brought in: they are somebody's own thoughts on the rest.`;
    yield graphProblem('the file', message);
  }
}

function entityOf(text: string, line: number): Ftm | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw refuseGraph(`Line ${line} is not JSON: each line must be one entity.`);
  }
  const id = isObject(value) ? textIn(value, 'id') : null;
  const schema = isObject(value) ? textIn(value, 'schema') : null;
  if (!isObject(value) || id === null || schema === null) return null;
  const properties = property(value, 'properties');
  return {
    ...{ id, schema, at: `line ${line}` },
    properties: isObject(properties) ? properties : {},
    datasets: textsIn(value, 'datasets').slice(0, 50),
    referents: textsIn(value, 'referents').slice(0, 200),
  };
}

/** What a property says, and that it has been read. */
function taker(properties: JsonObject): {
  readonly take: Taking;
  readonly rest: () => Map<string, FieldValue>;
} {
  const taken = new Set<string>();
  return {
    take(...names) {
      for (const name of names) taken.add(name);
      return names.flatMap((name) =>
        textsIn(properties, name).filter((text) => text.trim() !== ''),
      );
    },
    rest() {
      const values = new Map<string, FieldValue>();
      for (const name of Object.keys(properties).slice(0, 300)) {
        const texts = taken.has(name) ? [] : textsIn(properties, name);
        if (texts.length > 0) values.set(name, cutText(texts.join('; '), 10_000));
      }
      return values;
    },
  };
}

function edtfOf(text: string | undefined): string | null {
  const parsed = parseDate(text?.slice(0, 10) ?? '');
  return parsed.ok ? parsed.value.edtf : null;
}

function dateOf(take: Taking): string | null {
  const [date] = take('date');
  const [start] = take('startDate');
  const [end] = take('endDate');
  if (start === undefined && end === undefined) return edtfOf(date);
  return spellsToDate([{ start: start ?? null, end: end ?? null }], true).date;
}

function* thingOrLine(ftm: Ftm): Generator<GraphItem> {
  const { schema, properties, at } = ftm;
  const [fromName = '', toName = '', type = ''] = Object.hasOwn(ftmEdges, schema)
    ? (ftmEdges[schema] ?? [])
    : [];
  if (fromName === '') {
    yield* thing(ftm);
    return;
  }
  const [froms, tos] = [textsIn(properties, fromName), textsIn(properties, toName)];
  if (froms.length === 0 || tos.length === 0) {
    yield graphProblem(
      at,
      `${schema} lacks “${froms.length === 0 ? fromName : toName}”, and is left out.`,
      {
        leavesOut: true,
      },
    );
    return;
  }
  if (textsIn(properties, 'status').some((status) => /(^|, )retracted$/.test(status))) {
    yield retracted(at);
    return;
  }
  for (const from of froms) {
    for (const to of tos) yield* edge(ftm, from, to, { fromName, toName, type });
  }
}

function* edge(
  ftm: Ftm,
  from: string,
  to: string,
  {
    fromName,
    toName,
    type,
  }: { readonly fromName: string; readonly toName: string; readonly type: string },
): Generator<GraphItem> {
  const { id, at, properties, datasets } = ftm;
  const { take, rest } = taker(properties);
  take(fromName, toName, 'recordId');
  const roles = take('role', 'relationship');
  const [role = ''] = roles;
  const own = hypothesisOf(role);
  const [status = ''] = own === null ? [] : take('status');
  const summary = take('summary');
  const description = [...(type === '' ? [] : roles), ...take('description')].join('\n');
  const said: GraphEdge = {
    ...{ what: 'edge', id: `${id} ${from} ${to}`, at, from, to },
    ...{ directed: type !== 'relative of' && type !== 'associated with', date: dateOf(take) },
    type: own === null ? type || role || null : 'attribution',
    description:
      own === null ? [description, ...summary].filter((text) => text !== '').join('\n') : '',
    values: own === null ? rest() : new Map(),
    blame: own?.blame ?? blameOf(type || role),
    stance: datasets.length > 0 ? null : own === null ? 'asserts' : own.stance,
    said: '',
    claimant: null,
  };
  if (own === null) yield said;
  else {
    const basis = [
      description,
      `As judged there: ${role}${status === '' ? '' : `, ${status}`}.`,
      ...summary,
    ];
    yield {
      ...said,
      said: summary[0] ?? '',
      blame: { ...own.blame, basis: basis.filter((text) => text !== '').join('\n') },
      stance: /rejected|retracted/.test(status) ? null : said.stance,
    };
  }
  if (said.id === null) return;
  for (const dataset of datasets) yield datasetSays(dataset, ftm, { edge: said.id });
}

function retracted(at: string): GraphItem {
  return graphProblem(at, 'It was retracted there, and is left out.', { leavesOut: true });
}

/** "hypothesis: carried-out (likely · low confidence)" is how Ascribe writes one. */
function hypothesisOf(
  role: string,
): { readonly blame: GraphBlame; readonly stance: GraphEdge['stance'] } | null {
  const [, name, label] = /^hypothesis: ([a-z-]+)(?: \((.*)\))?$/.exec(role) ?? [];
  const known = attributionRoleSchema.safeParse(name);
  if (!known.success) return null;
  // “Unlikely” is short of what a file can be said to suspect, and so is what nobody has judged.
  const isMaybe = /^(roughly even|likely|very likely|almost certain)/.test(label ?? '');
  return { blame: { role: known.data, basis: '' }, stance: isMaybe ? 'suspects' : null };
}

function datasetSays(
  dataset: string,
  { id, at }: Ftm,
  about: { readonly edge: string } | { readonly node: string; readonly field: string },
): GraphItem {
  return {
    ...{ what: 'saying', id: `${dataset} ${id} ${'edge' in about ? about.edge : ''}`, at, about },
    ...{ source: `dataset ${dataset}`, passage: id, locator: id, passageText: '', text: '' },
    ...{ stance: 'asserts', claimant: null, credibility: null, saidOn: null },
    ...{ value: 'node' in about ? true : null, responsibility: null },
  };
}

const named = (texts: readonly string[], role: IncomingName['role']): IncomingName[] =>
  texts.map((text) => ({ text, role, language: null }));

function* thing(ftm: Ftm): Generator<GraphItem> {
  const { id, schema, at, properties, datasets, referents } = ftm;
  const notes = textsIn(properties, 'notes');
  // As Ascribe writes what was retracted.
  if (
    notes[0]?.startsWith('Kind: ') === true &&
    notes.some((note) => note.startsWith('Retracted: '))
  ) {
    yield retracted(at);
    return;
  }
  const { take, rest } = taker(properties);
  const [first, ...others] = take('name', 'caption', 'title', 'full');
  const names = [
    ...named(first === undefined ? [] : [first], 'preferred'),
    ...named([...others, ...take('alias')], 'alias'),
    ...named(take('weakAlias', 'abbreviation'), 'abbreviation'),
    ...named(take('previousName'), 'former'),
  ];
  const [latitude, longitude] = [take('latitude')[0], take('longitude')[0]];
  const position = yield* positionOf(at, latitude, longitude);
  const description = take('description', 'summary').join('\n');
  const date = dateOf(take);
  const values = rest();
  if (referents.length > 0) values.set('referents', referents.join('; '));
  const someone = id.endsWith('-someone') && schema === 'LegalEntity';
  yield {
    ...{ what: 'node', id, at, names, description, values, date, position, parent: null },
    type: schema,
    // Whom Ascribe writes for a hypothesis that names nobody.
    nobody: !someone ? null : first === 'Someone else' ? 'other' : 'unknown',
    version: null,
  };
  if (someone) return;
  for (const dataset of datasets) yield datasetSays(dataset, ftm, { node: id, field: 'existence' });
}

function* positionOf(
  at: string,
  latitude: string | undefined,
  longitude: string | undefined,
): Generator<GraphItem, Position | null> {
  if (latitude === undefined && longitude === undefined) return null;
  const position = { latitude: Number(latitude), longitude: Number(longitude), precision: null };
  if (Math.abs(position.latitude) <= 90 && Math.abs(position.longitude) <= 180) return position;
  yield graphProblem(
    at,
    `“${latitude ?? ''}, ${longitude ?? ''}” is nowhere on earth. It comes in without a position.`,
  );
  return null;
}

function documentSource({ id, schema, at, properties }: Ftm): GraphItem {
  const first = (...names: readonly string[]) =>
    names.flatMap((name) => textsIn(properties, name)).find((text) => text.trim() !== '') ?? null;
  return {
    ...{ what: 'source', id, at, derivesFrom: null },
    title: first('title', 'name', 'fileName') ?? id,
    type: schema === 'Article' ? 'article' : 'report',
    publisher: first('publisher', 'author'),
    url: first('sourceUrl'),
    published: edtfOf(first('publishedAt', 'date') ?? undefined),
    description: [...textsIn(properties, 'description'), ...textsIn(properties, 'summary')].join(
      '\n',
    ),
  };
}

/** A document speaks of a thing: that there is one is what it can be said to say. */
function* documentation({ id, at, properties }: Ftm): Generator<GraphItem> {
  const [document] = textsIn(properties, 'document');
  const [role = ''] = textsIn(properties, 'role');
  const stance = stanceSchema.safeParse(role.replace(/ \(retracted\)$/, ''));
  if (document === undefined || role.endsWith('(retracted)')) return;
  const words = [...textsIn(properties, 'summary'), ...textsIn(properties, 'description')];
  for (const entity of textsIn(properties, 'entity')) {
    yield {
      ...{ what: 'saying', id: `${id} ${entity}`, at, source: document, passage: id },
      ...{ locator: role || 'the document', passageText: words.join('\n'), text: words.join('\n') },
      about: { node: entity, field: 'existence' },
      stance: stance.success ? stance.data : 'asserts',
      ...{ claimant: null, credibility: null, value: null, responsibility: null },
      saidOn: edtfOf(textsIn(properties, 'date')[0]),
    };
  }
}
