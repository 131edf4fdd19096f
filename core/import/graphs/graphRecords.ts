import type { FieldValues } from '../../language/kind';
import { cutText } from '../../text/cutText';
import { stripControls } from '../../text/stripControls';
import type { ImportProblem, Incoming, IncomingName } from '../incoming';
import { keyOf } from '../mapping/mappedRow';
import { readField } from '../mapping/readField';
import {
  graphProblem,
  type GraphEdge,
  type GraphItem,
  type GraphNode,
  type GraphSaying,
  type GraphSource,
  type GraphValues,
} from './graphItem';
import type { GraphSurvey } from './graphSurvey';
import type { FieldPlan } from './planFields';
import type { GraphPlan } from './planGraph';

type Out = Generator<Incoming | ImportProblem, void>;
/** Null: something was read of which nothing comes in this turn. */
type OutInTurns = Generator<Incoming | ImportProblem | null, void>;

const LONGEST_NAME = 500;
const MOST_NAMES = 200;
const LONGEST_PROSE = 100_000;

const FILE = keyOf('file');
const nodeKey = (id: string): string => keyOf('node', id);
const sourceKey = (id: string | null): string => (id === null ? FILE : keyOf('source', id));

/** What a graph file becomes. It is read as often as its order makes necessary. */
export function* graphRecords(
  items: () => Iterable<GraphItem>,
  survey: GraphSurvey,
  plan: GraphPlan,
  file: { readonly origin: string; readonly about: string },
): OutInTurns {
  const making = new GraphRecords(survey, plan);
  yield* plan.problems;
  yield {
    ...{ what: 'source', key: FILE, at: 'the file', title: lineOf(file.origin), type: 'dataset' },
    ...{ publisher: null, url: null, published: null, derivesFrom: null },
    description: file.about,
  };
  if (survey.isInOrder) {
    for (const item of items()) {
      if ('problem' in item) yield item;
      else yield* making.record(item);
      if ('what' in item && item.what === 'node') yield* making.partOf(item);
    }
    return;
  }
  for (const turn of ['source', 'node', 'edge', 'saying'] as const) {
    for (const item of items()) {
      if ('problem' in item) {
        if (turn === 'source') yield item;
      } else if (item.what === turn) yield* making.record(item);
      else if (turn === 'edge' && item.what === 'node') yield* making.partOf(item);
      else yield null;
    }
    if (turn === 'source') yield* making.waiting();
  }
}

class GraphRecords {
  readonly #survey: GraphSurvey;
  readonly #plan: GraphPlan;
  readonly #doubled = new Set<string>();
  readonly #parents = new Map<string, string>();
  readonly #unnamedEdges = new Map<string, number>();
  /** What edges became, where something is said of them. */
  readonly #lines = new Map<string, { link: string } | { attribution: string }>();
  readonly #sources = new Set<string>();
  /** Those that came by themselves. */
  readonly #passages = new Set<string>();
  readonly #waiting: GraphSource[] = [];

  constructor(survey: GraphSurvey, plan: GraphPlan) {
    this.#survey = survey;
    this.#plan = plan;
  }

  *record(item: GraphNode | GraphEdge | GraphSource | GraphSaying): Out {
    switch (item.what) {
      case 'node':
        yield* this.#node(item);
        break;
      case 'edge':
        yield* this.#edge(item);
        break;
      case 'source':
        if (item.derivesFrom === null || this.#sources.has(item.derivesFrom)) {
          yield this.#source(item);
        } else this.#waiting.push(item);
        break;
      case 'saying':
        yield* this.#saying(item);
        break;
    }
  }

  /** Sources that repeat one that comes after them. */
  *waiting(): Out {
    for (let before = -1; this.#waiting.length !== before;) {
      before = this.#waiting.length;
      for (const source of this.#waiting.splice(0)) yield* this.record(source);
    }
    for (const source of this.#waiting.splice(0)) {
      const message = `What the source “${cutText(source.title, 80)}” derives from did not come, or derives from it.`;
      yield graphProblem(source.at, message);
      yield this.#source({ ...source, derivesFrom: null });
    }
  }

  *partOf({ id, at, parent }: GraphNode): Out {
    if (parent === null || this.#parents.has(id)) return;
    if (typeof this.#survey.typeOf(parent) !== 'number') {
      const message = `“${cutText(id, 80)}” is part of “${cutText(parent, 80)}”, which is not in the file.`;
      yield graphProblem(at, message);
      return;
    }
    for (let above: string | undefined = parent; above !== undefined;) {
      if (above === id) {
        yield graphProblem(at, `“${cutText(id, 80)}” is part of itself, which is passed over.`);
        return;
      }
      above = this.#parents.get(above);
    }
    this.#parents.set(id, parent);
    const key = keyOf('part', id, parent);
    yield {
      ...{ what: 'link', key, at, type: this.#plan.partOf, description: '', fields: {} },
      ...{ from: nodeKey(id), to: nodeKey(parent), date: null },
    };
    yield* this.#fileSays(key, at, { link: key }, `in ${parent}`, 'asserts', '', null);
  }

  *#node(node: GraphNode): Out {
    const { id, at, description, values, date, position, version } = node;
    const type = this.#survey.typeOf(id);
    if (typeof type !== 'number') return;
    if (this.#survey.doubled.has(id)) {
      if (this.#doubled.has(id)) {
        const message = `“${cutText(id, 80)}” comes twice in the file: the first holds.`;
        yield graphProblem(at, message, { leavesOut: true });
        return;
      }
      this.#doubled.add(id);
    }
    const planned = this.#plan.kinds[type];
    if (!planned) return;
    const { kind, fields, typeNote } = planned;
    const { read, problems } = readValues(values, fields, at);
    yield* problems;
    if (typeNote !== null && !Object.hasOwn(read, typeNote.field)) {
      read[typeNote.field] = typeNote.value;
    }
    yield {
      ...{ what: 'entity', key: nodeKey(id), at, kind: kind.key, date, position, version },
      names: namesOf(node),
      description: proseOf(description),
      fields: read,
    };
  }

  *#edge(edge: GraphEdge): Out {
    const { from, to, at } = edge;
    const lost = [from, to].find((end) => this.#survey.typeOf(end) === undefined);
    if (lost !== undefined) {
      const message = `An edge leads to “${cutText(lost, 80)}”, which is not in the file, and is left out.`;
      yield graphProblem(at, message, { leavesOut: true });
      return;
    }
    const blamed = edge.blame === null ? null : this.#blamed(edge);
    if (blamed !== null) {
      yield* this.#attribution(edge, blamed.incident, blamed.actor);
    } else if ([from, to].some((end) => typeof this.#survey.typeOf(end) === 'string')) {
      const message = 'An edge leads to nobody, and is no hypothesis. It is left out.';
      yield graphProblem(at, message, { leavesOut: true });
    } else yield* this.#link(edge);
  }

  /** A hypothesis leads between an incident and an actor, or nobody; in whichever direction it is drawn. */
  #blamed({ from, to }: GraphEdge): { readonly incident: string; readonly actor: string } | null {
    const [start, end] = [this.#baseOf(from), this.#baseOf(to)];
    if (start === 'incident' && (end === 'actor' || end === 'nobody')) {
      return { incident: from, actor: to };
    }
    return end === 'incident' && (start === 'actor' || start === 'nobody')
      ? { incident: to, actor: from }
      : null;
  }

  #baseOf(id: string): 'actor' | 'place' | 'incident' | 'nobody' | null {
    const type = this.#survey.typeOf(id);
    if (typeof type === 'string') return 'nobody';
    return type === undefined ? null : (this.#plan.kinds[type]?.kind.base ?? null);
  }

  *#attribution(edge: GraphEdge, incident: string, actor: string): Out {
    const { at, id, blame, description, values, stance, said, claimant } = edge;
    if (blame === null) return;
    const nobody = this.#survey.typeOf(actor);
    const isNamed = typeof nobody === 'number';
    const key = keyOf('attribution', incident, actor, blame.role);
    const words = [description, ...valuesToWords(values)].filter((text) => text !== '');
    yield {
      ...{ what: 'attribution', key, at, role: blame.role, incident: nodeKey(incident) },
      hypothesis: isNamed ? 'actor' : nobody === 'other' ? 'other' : 'unknown',
      actor: isNamed ? nodeKey(actor) : null,
      basis: proseOf(blame.basis),
    };
    const about = { attribution: key };
    if (id !== null && this.#survey.sayingCount > 0) this.#lines.set(id, about);
    if (stance === null) return;
    const place = this.#placeOf(edge);
    const text = [said, ...words].filter((part) => part !== '').join('\n');
    yield* this.#fileSays(keyOf(key, place), at, about, place, stance, text, claimant);
  }

  *#link(edge: GraphEdge): Out {
    const { id, at, from, to, type, description, values, date, stance, said, claimant } = edge;
    const planned = this.#plan.linkTypes[this.#survey.relationOf(edge) ?? -1];
    if (!planned) return;
    const { linkType, fields, typeNote } = planned;
    const { read, problems, homeless } = readValues(values, fields, at);
    yield* problems;
    const place = this.#placeOf(edge);
    const key = keyOf('edge', place, from, to, id === null ? (type ?? '') : '');
    const words = [typeNote ?? '', description, ...valuesToWords(homeless)];
    yield {
      ...{ what: 'link', key, at, type: linkType.key, from: nodeKey(from), to: nodeKey(to) },
      description: proseOf(words.filter((text) => text !== '').join('\n')),
      ...{ fields: read, date },
    };
    const about = { link: key };
    if (id !== null && this.#survey.sayingCount > 0) this.#lines.set(id, about);
    if (stance !== null) yield* this.#fileSays(key, at, about, place, stance, said, claimant);
  }

  /** How a reader finds an edge. One without an id is the first, second, … between its ends. */
  #placeOf({ id, from, to, type }: GraphEdge): string {
    if (id !== null) return `edge ${id}`;
    const ends = keyOf(from, to, type ?? '');
    const number = (this.#unnamedEdges.get(ends) ?? 0) + 1;
    this.#unnamedEdges.set(ends, number);
    return `edge from ${from} to ${to}${number === 1 ? '' : ` (${number})`}`;
  }

  *#fileSays(
    key: string,
    at: string,
    about: { readonly link: string } | { readonly attribution: string },
    place: string,
    stance: GraphSaying['stance'],
    text: string,
    claimant: string | null,
  ): Out {
    const passage = keyOf('passage', key);
    const locator = lineOf(place);
    yield { what: 'passage', key: passage, at, source: FILE, locator, text: '' };
    yield {
      ...{ what: 'claim', key: keyOf(passage, stance), at, passage, about, stance },
      ...{ credibility: null, value: null, text: proseOf(text), saidOn: null },
      ...{ claimant: this.#claimantOf(claimant), responsibility: null },
    };
  }

  /** Only an actor can say something. */
  #claimantOf(id: string | null): string | null {
    return id !== null && this.#baseOf(id) === 'actor' ? nodeKey(id) : null;
  }

  #source(source: GraphSource): Incoming {
    const { id, at, title, type, publisher, url, published, description, derivesFrom } = source;
    this.#sources.add(id);
    return {
      ...{ what: 'source', key: sourceKey(id), at, type, published },
      title: lineOf(title),
      publisher: publisher === null ? null : lineOf(publisher),
      url: url !== null && /^https?:\/\/\S+$/.test(url) && url.length <= 2000 ? url : null,
      description: proseOf(description),
      derivesFrom: derivesFrom === null ? null : sourceKey(derivesFrom),
    };
  }

  *#saying(saying: GraphSaying): Out {
    const { id, at, about, source, locator, passageText, stance, claimant, credibility } = saying;
    const { value, text, saidOn, responsibility } = saying;
    const passage = keyOf('passage', source ?? '', saying.passage);
    if (passageText !== null || !this.#passages.has(passage)) {
      yield {
        ...{ what: 'passage', key: passage, at, source: sourceKey(source) },
        ...{ locator: lineOf(locator), text: proseOf(passageText ?? '') },
      };
    }
    if (about === null) {
      this.#passages.add(passage);
      return;
    }
    const subject =
      'edge' in about
        ? this.#lines.get(about.edge)
        : typeof this.#survey.typeOf(about.node) === 'number'
          ? { entity: nodeKey(about.node), field: about.field }
          : undefined;
    if (subject === undefined) {
      const message = 'What it speaks of did not come in. It is kept as a passage of its source.';
      yield graphProblem(at, message);
      return;
    }
    yield {
      ...{ what: 'claim', key: keyOf('claim', id), at, passage, about: subject, stance },
      ...{ credibility, value, text: proseOf(text), saidOn, responsibility },
      claimant: this.#claimantOf(claimant),
    };
  }
}

function namesOf({ id, names }: GraphNode): readonly [IncomingName, ...IncomingName[]] {
  const taken = new Set<string>();
  const lines: IncomingName[] = [];
  for (const name of names) {
    const text = nameOf(name.text);
    if (text === '' || taken.has(text) || lines.length >= MOST_NAMES) continue;
    taken.add(text);
    lines.push({ ...name, text });
  }
  const [first, ...others] = lines;
  if (first === undefined) return [{ text: lineOf(id), language: null, role: 'preferred' }];
  return [
    { ...first, role: 'preferred' },
    ...others.map((name) =>
      name.role === 'preferred' ? { ...name, role: 'alias' as const } : name,
    ),
  ];
}

/** The values that have a field, and those that have none. */
function readValues(values: GraphValues, plan: FieldPlan, at: string) {
  const read: FieldValues = {};
  const homeless = new Map<string, string | number | boolean>();
  const problems: ImportProblem[] = [];
  for (const [name, value] of values) {
    const field = plan.fieldOf(name);
    if (field === undefined) {
      homeless.set(name, value);
      continue;
    }
    if (typeof value === (field.type === 'yes-no' ? 'boolean' : 'number')) {
      if (field.type === 'number' || field.type === 'yes-no') {
        read[field.key] = value;
        continue;
      }
    }
    const text = typeof value === 'string' ? wholeText(value) : String(value);
    if (text.trim() === '') continue;
    const result = readField(field.type === 'text' ? text : text.trim(), field, 'point');
    if ('value' in result) read[field.key] = result.value;
    else {
      const message = `${result.why} It comes in without “${field.label}”.`;
      problems.push(graphProblem(at, message, { column: cutText(name, 200) }));
    }
  }
  return { read, homeless, problems };
}

function valuesToWords(values: GraphValues): string[] {
  return [...values].map(([name, value]) => `${name}: ${value}`);
}

/** Half of a pair is no character, and would not come back as it was. */
function wholeText(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd');
}

function proseOf(text: string): string {
  return cutText(wholeText(text), LONGEST_PROSE);
}

function nameOf(text: string): string {
  return cutText(stripControls(text).trim(), LONGEST_NAME).trim();
}

function lineOf(text: string): string {
  return nameOf(text) || '(nothing)';
}
