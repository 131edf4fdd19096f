import { PROPERTIES } from '../../../export/stix/stixExtension';
import { isObject, property, textIn, textsIn, type JsonObject } from '../jsonValue';
import type { JsonItem } from '../readJsonItems';
import { markingToWords } from './stixMarkings';

interface Known {
  readonly modified: string;
  readonly revoked: boolean;
  readonly name: string | null;
}

/** What Ascribe wrote of its own into an object; null where the object is of another program. */
export function ownOf(object: JsonObject): JsonObject | null {
  const extensions = property(object, 'extensions');
  const own = isObject(extensions) ? property(extensions, PROPERTIES) : undefined;
  return isObject(own) ? own : null;
}

/** What one of ours is; “entity” where it has names, since kinds of a case may be called anything. */
export function ownKind(own: JsonObject): string {
  return Array.isArray(property(own, 'names')) ? 'entity' : (textIn(own, 'kind') ?? '');
}

/** What has to be known of a bundle before its objects can be read, since they stand in no order. */
export class StixIndex {
  readonly markings = new Map<string, string>();
  /** What reports speak of: it is theirs to say so, and not the bundle's once more. */
  readonly reported = new Set<string>();
  readonly #known = new Map<string, Known>();
  /** Ids by the uids that Ascribe gave. */
  readonly #byUid = new Map<string, string>();

  constructor(items: Iterable<JsonItem>) {
    for (const { path, value } of items) {
      if (path === 'objects' && isObject(value)) this.#take(value);
    }
  }

  /** Of several versions of one object the latest holds. */
  isLatest(object: JsonObject): boolean {
    const known = this.#known.get(textIn(object, 'id') ?? '');
    return known?.modified === versionOf(object);
  }

  isRevoked(id: string): boolean {
    return this.#known.get(id)?.revoked === true;
  }

  nameOf(id: string): string | null {
    return this.#known.get(id)?.name ?? null;
  }

  byUid(uid: string | null): string | null {
    return uid === null ? null : (this.#byUid.get(uid) ?? null);
  }

  #take(object: JsonObject): void {
    const id = textIn(object, 'id');
    if (id === null) return;
    if (textIn(object, 'type') === 'marking-definition') {
      this.markings.set(id, markingToWords(object));
    }
    const modified = versionOf(object);
    const known = this.#known.get(id);
    if (known !== undefined && known.modified >= modified) return;
    const own = ownOf(object);
    const name = (own && textIn(own, 'title')) ?? textIn(object, 'name');
    const revoked = property(object, 'revoked') === true;
    this.#known.set(id, { modified, revoked, name });
    const uid = own && textIn(own, 'uid');
    if (uid !== null && own !== null && ownKind(own) !== 'hypothesis') this.#byUid.set(uid, id);
    if (textIn(object, 'type') === 'report' && own === null) {
      for (const ref of textsIn(object, 'object_refs')) this.reported.add(ref);
    }
  }
}

function versionOf(object: JsonObject): string {
  return textIn(object, 'modified') ?? textIn(object, 'created') ?? '';
}
