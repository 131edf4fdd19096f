import { graphProblem, type GraphItem } from '../../../../core/import/graphs/graphItem';
import { spellsToDate } from '../../../../core/import/graphs/spellsToDate';
import { cutText } from '../../../../core/text/cutText';
import { ASCRIBE } from '../../../export/stix/stixExtension';
import { isObject, property, textIn, textsIn, toFieldValue, type JsonObject } from '../jsonValue';
import type { JsonItem } from '../readJsonItems';
import { ownKind, ownOf, StixIndex } from './stixIndex';
import { ownEdge, stixEdge, sureness } from './stixLine';
import { ownNode, stixNode } from './stixNode';
import {
  aboutOf,
  citedSaying,
  creatorSaying,
  ownClaim,
  ownPassage,
  remarkSayings,
  reportSayings,
} from './stixSayings';
import { citedSources, ownSource, reportSource } from './stixSources';

export const stixLists: ReadonlySet<string> = new Set(['objects']);

/** What describes other objects or the file, and is no thing of the world. */
const ofTheFile = new Set(['marking-definition', 'extension-definition', 'bundle']);

type Place = { readonly id: string; readonly at: string };

/** The objects of a STIX 2.1 bundle, of any type. What Ascribe wrote comes back as it was. */
export function readStix(read: () => Iterable<JsonItem>): () => Iterable<GraphItem> {
  let index: StixIndex | null = null;
  return () => itemsOf(read(), (index ??= new StixIndex(read())));
}

function* itemsOf(objects: Iterable<JsonItem>, index: StixIndex): Generator<GraphItem> {
  const read = new Reading(index);
  for (const { path, at, value } of objects) {
    if (path !== 'objects') continue;
    const id = isObject(value) ? textIn(value, 'id') : null;
    const type = isObject(value) ? textIn(value, 'type') : null;
    if (!isObject(value) || id === null || type === null) {
      yield graphProblem(at, 'An object has no type or no id, and is left out.', {
        leavesOut: true,
      });
    } else if (!ofTheFile.has(type) && index.isLatest(value)) {
      yield* read.object(value, type, { id, at });
    }
  }
  yield* read.end();
}

class Reading {
  readonly #index: StixIndex;
  readonly #cited = new Set<string>();
  readonly #told = new Set<string>();
  /** Judgements, ratings and notes of another analyst. */
  #thoughts = 0;

  constructor(index: StixIndex) {
    this.#index = index;
  }

  *object(object: JsonObject, type: string, place: Place): Generator<GraphItem> {
    const { id, at } = place;
    if (this.#index.isRevoked(id)) {
      const name = this.#index.nameOf(id) ?? id;
      yield graphProblem(at, `“${cutText(name, 80)}” is revoked, and is left out.`, {
        leavesOut: true,
      });
      return;
    }
    if (this.#told.has(id)) return;
    this.#told.add(id);
    const own = ownOf(object);
    if (own !== null) yield* this.#own(object, own, place);
    else if (id !== ASCRIBE) yield* this.#foreign(object, type, place);
  }

  *end(): Generator<GraphItem> {
    if (this.#thoughts === 0) return;
    const message = `${this.#thoughts.toLocaleString('en')} judgements, ratings and notes of other analysts are not brought in: judging is your own. New Case from JSON has them.`;
    yield graphProblem('the file', message);
  }

  *#own(object: JsonObject, own: JsonObject, place: Place): Generator<GraphItem> {
    const { id, at } = place;
    switch (ownKind(own)) {
      case 'link':
      case 'attribution':
        yield ownEdge(object, own, place);
        break;
      case 'claim':
        yield ownClaim(object, own, place, this.#index);
        break;
      case 'source':
        yield ownSource(object, own, id, at, this.#index);
        break;
      case 'passage':
        yield ownPassage(object, own, id, at);
        break;
      case 'judgement':
      case 'assessment':
      case 'annotation':
        this.#thoughts += 1;
        break;
      case 'case':
      case 'analyst':
        break;
      default:
        yield ownNode(object, own, id, at);
    }
  }

  *#foreign(object: JsonObject, type: string, place: Place): Generator<GraphItem> {
    const { id, at } = place;
    switch (type) {
      case 'report':
        yield reportSource(object, id, at, this.#index);
        yield* reportSayings(object, id, at);
        break;
      case 'note':
      case 'opinion':
        yield* remarkSayings(object, id, at);
        break;
      case 'relationship': {
        const cited = yield* this.#citedOf(object, at);
        const isSaidByOthers = cited.length > 0 || this.#index.reported.has(id);
        const edge = stixEdge(object, place, this.#index, isSaidByOthers);
        yield edge;
        for (const source of cited) yield citedSaying(place, source, sureness(object).stance);
        break;
      }
      case 'sighting':
        yield* this.#sighting(object, place);
        break;
      default: {
        const cited = yield* this.#citedOf(object, at);
        yield stixNode(object, id, at, this.#index);
        for (const source of cited) yield citedSaying(place, source, 'asserts');
        const creator = cited.length > 0 ? null : creatorSaying(object, id, at);
        if (creator !== null && !this.#index.reported.has(id)) yield creator;
      }
    }
  }

  /** Sources that an object names, each once in a file; their ids. */
  *#citedOf(object: JsonObject, at: string): Generator<GraphItem, readonly string[]> {
    const ids = new Set<string>();
    for (const source of citedSources(object, at)) {
      ids.add(source.id);
      if (this.#cited.has(source.id)) continue;
      this.#cited.add(source.id);
      yield source;
    }
    return [...ids];
  }

  /** Who saw it, or only that it was seen. */
  *#sighting(object: JsonObject, { id, at }: Place): Generator<GraphItem> {
    const seen = textIn(object, 'sighting_of_ref') ?? '';
    const count = toFieldValue(property(object, 'count'));
    const spell = { start: textIn(object, 'first_seen'), end: textIn(object, 'last_seen') };
    const date = spellsToDate([spell], true).date;
    const where = textsIn(object, 'where_sighted_refs');
    const { stance, said } = sureness(object);
    const claimant = textIn(object, 'created_by_ref');
    const description = textIn(object, 'description') ?? '';
    for (const [number, from] of where.entries()) {
      yield {
        ...{ what: 'edge', id: number === 0 ? id : `${id} ${number + 1}`, at, from, to: seen },
        ...{ type: 'sighted', directed: true, description, date, blame: null, stance, said },
        ...{ values: new Map(count === null ? [] : [['count', count]]), claimant },
      };
    }
    if (where.length > 0) return;
    const times = count === null ? 'Sighted' : `Sighted ${String(count)} times`;
    const text = [`${times}${date === null ? '' : `, ${date}`}.`, description, said];
    yield {
      ...{ what: 'saying', id, at, about: aboutOf(seen), source: null, passage: id, locator: id },
      ...{ passageText: '', stance, claimant, credibility: null, value: true, saidOn: null },
      text: text.filter((part) => part !== '').join('\n'),
      responsibility: null,
    };
  }
}
