import type { FieldDefinition, Kind, LinkType } from '../../core/language/kind';
import type { Merge } from '../../core/language/merge';
import type { TogetherList } from '../../core/together/togetherList';
import type { ReadConnection } from '../connection/connection';
import { joinFields } from './joinFields';
import { readThing, rowIdOf, type Thing, type Things } from './things';

type Defined = Kind | LinkType;

/** The case as it will be: what it has now, and what has been accepted so far. */
export class Outlook {
  readonly here: ReadConnection;
  readonly #there: ReadConnection;
  readonly #accepted = new Map<string, Thing>();
  readonly #defined = new Map<string, Defined | null>();
  readonly #used = new Set<string>();
  readonly #lengths = new Map<string, number>();
  /** Those in force, by the entity that goes in. */
  readonly acceptedMerges = new Map<string, Merge>();

  constructor({ here, there }: { readonly here: ReadConnection; readonly there: ReadConnection }) {
    this.here = here;
    this.#there = there;
  }

  accept(list: TogetherList, id: string, thing: Thing): void {
    this.#accepted.set(`${list} ${id}`, thing);
    this.#defined.delete(`${list} ${id}`);
    if ('into' in thing && thing.retraction === null) this.acceptedMerges.set(thing.entity, thing);
  }

  accepted<L extends TogetherList>(list: L, id: string): Things[L] | undefined {
    return this.#accepted.get(`${list} ${id}`) as Things[L] | undefined;
  }

  has(list: TogetherList, id: string): boolean {
    return this.#accepted.has(`${list} ${id}`) || rowIdOf(this.here, list, id) !== null;
  }

  find<L extends TogetherList>(list: L, id: string): Things[L] | null {
    return this.accepted(list, id) ?? readThing(this.here, list, id);
  }

  /** A kind or type with all fields that it will have. */
  defined(list: 'kinds' | 'linkTypes', key: string): Defined | null {
    const name = `${list} ${key}`;
    const kept = this.#defined.get(name);
    if (kept !== undefined) return kept;
    const accepted = this.accepted(list, key);
    const ours = readThing(this.here, list, key);
    const theirs = readThing(this.#there, list, key);
    const one = accepted ?? ours;
    const joined = one && {
      ...one,
      fields: joinFields(one.fields, ((accepted ? ours : theirs) ?? one).fields),
    };
    this.#defined.set(name, joined);
    return joined;
  }

  /** Something comes that may have values in all fields that it has over there. */
  use(list: 'kinds' | 'linkTypes', key: string): void {
    this.#used.add(`${list} ${key}`);
  }

  /** Of a source, in UTF-16 code units: texts are long, and many passages lie in one. */
  textLength(source: string): number {
    const accepted = this.accepted('sources', source);
    if (accepted) return accepted.text.length;
    const kept = this.#lengths.get(source);
    if (kept !== undefined) return kept;
    const length = readThing(this.here, 'sources', source)?.text.length ?? 0;
    this.#lengths.set(source, length);
    return length;
  }

  baseOf(entity: string): Kind['base'] {
    const found = this.find('entities', entity);
    const kind = found && this.defined('kinds', found.kind);
    return kind && 'base' in kind ? kind.base : null;
  }

  lackingFields() {
    const lacking = {
      kinds: new Map<string, FieldDefinition[]>(),
      linkTypes: new Map<string, FieldDefinition[]>(),
    };
    for (const name of this.#used) {
      const [list, key] = name.split(' ') as ['kinds' | 'linkTypes', string];
      if (this.#accepted.has(name)) continue;
      const ours = readThing(this.here, list, key);
      const joined = this.defined(list, key);
      const fields = joined?.fields.slice(ours?.fields.length ?? 0) ?? [];
      if (ours && fields.length > 0) lacking[list].set(key, fields);
    }
    return lacking;
  }
}
