import { hash } from 'node:crypto';
import type { ImportedThing } from '../../../core/import/importOutcome';
import { cutText } from '../../../core/text/cutText';
import type { Uid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';
import { importKeyTable } from '../../tables/importKeyTable';
import type { Writer } from '../../writing/writer';
import { IdSet } from './idSet';
import { TextSieve } from './textSieve';

interface KnownKey {
  readonly id: number;
  readonly uid: Uid;
  readonly digest: string;
  /** As it came in this import (`printOf`); null: it did not, or that is not at hand any more. */
  readonly print: number | null;
}

/** Keys that are looked up again and again are at hand; more would grow with the file. */
const MOST_AT_HAND = 50_000;

/** Longer keys of links and claims, which hold the keys of what they speak of, would be half of the file. */
const LONGEST_KEY = 48;
/** What is alike in the keys of one row, so that they stand together in the index. */
const BEGINNING = 26;

/**
 * A key as it is stored: a long one by its beginning and 96 bits of its SHA-256. Those of entities
 * and sources stay, as they are what the dataset calls them.
 */
function storedKey(what: ImportedThing, key: string): string {
  if (key.length <= LONGEST_KEY || what === 'entity' || what === 'source') return key;
  return `${cutText(key, BEGINNING)}${hash('sha256', key, 'base64url').slice(0, 16)}`;
}

/** What the records of one origin became: those of earlier imports, and of this one. */
export class ImportKeys {
  readonly #connection: ReadConnection;
  readonly #writer: Writer;
  readonly #origin: string;
  readonly #importId: number;
  readonly #seen = new IdSet();
  /** What may be there; null: all of it, as the origin was there before. */
  readonly #mayBeThere: TextSieve | null;
  readonly #atHand = new Map<string, KnownKey>();

  constructor(
    connection: ReadConnection,
    writer: Writer,
    { origin, importId }: { readonly origin: string; readonly importId: number },
  ) {
    this.#connection = connection;
    this.#writer = writer;
    this.#origin = origin;
    this.#importId = importId;
    const known = connection.get('SELECT 1 FROM import_key WHERE origin = ? LIMIT 1', origin);
    this.#mayBeThere = known ? null : new TextSieve();
  }

  find(what: ImportedThing, key: string): KnownKey | null {
    const name = `${what} ${key}`;
    const known = this.#atHand.get(name);
    if (known) return known;
    if (this.#mayBeThere?.mayHave(name) === false) return null;
    const found = this.#connection.get<Omit<KnownKey, 'print'>>(
      `SELECT id, thing_uid AS uid, digest FROM import_key
       WHERE origin = ? AND what = ? AND key = ?`,
      this.#origin,
      what,
      storedKey(what, key),
    );
    return found ? this.#keep(name, { ...found, print: null }) : null;
  }

  add(what: ImportedThing, key: string, { uid, digest, print }: Omit<KnownKey, 'id'>): void {
    const id = this.#writer.insert(importKeyTable, {
      origin: this.#origin,
      what,
      key: storedKey(what, key),
      thingUid: uid,
      digest,
      importId: this.#importId,
    });
    const name = `${what} ${key}`;
    this.#mayBeThere?.add(name);
    this.#keep(name, { id, uid, digest, print });
    this.#seen.add(id);
  }

  /** It came in this import, and was there before it. */
  note(what: ImportedThing, key: string, known: KnownKey, print: number | null): void {
    this.#keep(`${what} ${key}`, { ...known, print });
    this.#seen.add(known.id);
  }

  /** It came in another form, which is what the case has now. */
  renew(
    what: ImportedThing,
    key: string,
    known: KnownKey,
    { digest, print }: Pick<KnownKey, 'digest' | 'print'>,
  ): void {
    const row = this.#writer.byKey(importKeyTable, known.id);
    this.#writer.put(importKeyTable, { ...row, digest, importId: this.#importId });
    this.#keep(`${what} ${key}`, { ...known, digest, print });
  }

  /** Whether it came in this import before. */
  wasSeen(id: number): boolean {
    return this.#seen.has(id);
  }

  /** What came earlier and not this time. */
  *missing(): Iterable<{ readonly what: ImportedThing; readonly uid: Uid }> {
    const all = this.#connection.all<{ id: number; what: ImportedThing; uid: Uid }>(
      'SELECT id, what, thing_uid AS uid FROM import_key WHERE origin = ? ORDER BY id',
      this.#origin,
    );
    for (const { id, what, uid } of all) if (!this.#seen.has(id)) yield { what, uid };
  }

  #keep(name: string, known: KnownKey): KnownKey {
    if (this.#atHand.size >= MOST_AT_HAND) this.#atHand.clear();
    this.#atHand.set(name, known);
    return known;
  }
}
