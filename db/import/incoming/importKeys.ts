import { hash } from 'node:crypto';
import type { ImportedThing } from '../../../core/import/importOutcome';
import { cutText } from '../../../core/text/cutText';
import type { Uid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';
import { importKeyTable } from '../../tables/importKeyTable';
import type { RowOf } from '../../tables/table';
import type { Writer } from '../../writing/writer';
import { IdSet } from './idSet';
import { RowsLater } from './rowsLater';
import { TextSieve } from './textSieve';

interface KnownKey {
  /** Its row; null: this import adds it, and the row may not be there yet. */
  readonly id: number | null;
  readonly uid: Uid;
  readonly digest: string;
  /** Whether it came in this import already. */
  readonly cameBefore: boolean;
  /** As it came in this import (`printOf`); null: it did not, or that is not at hand any more. */
  readonly print: number | null;
}

/** Keys that are looked up again and again are at hand; more would grow with the file. */
const MOST_AT_HAND = 20_000;
/** As many as are read in some milliseconds. */
const KEYS_AT_ONCE = 2000;

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
  /** Keys of earlier imports that came again. */
  readonly #seen = new IdSet();
  /** Rows after it are of this import. */
  readonly #lastBefore: number;
  readonly #new: RowsLater<RowOf<typeof importKeyTable>>;
  /** What may be there; null: all of it, as the origin was there before. */
  readonly #mayBeThere: TextSieve | null;
  /** All of `#new` that wait to be written are among them. */
  readonly #atHand: Readonly<Record<ImportedThing, Map<string, KnownKey>>> = {
    source: new Map(),
    passage: new Map(),
    entity: new Map(),
    link: new Map(),
    attribution: new Map(),
    claim: new Map(),
  };

  constructor(
    connection: ReadConnection,
    writer: Writer,
    { origin, importId }: { readonly origin: string; readonly importId: number },
  ) {
    this.#connection = connection;
    this.#writer = writer;
    this.#origin = origin;
    this.#importId = importId;
    this.#new = new RowsLater(writer, importKeyTable);
    const [last] = connection.getValues('SELECT max(id) FROM import_key') ?? [];
    this.#lastBefore = (last ?? 0) as number;
    const known = connection.get('SELECT 1 FROM import_key WHERE origin = ? LIMIT 1', origin);
    this.#mayBeThere = known ? null : new TextSieve();
  }

  find(what: ImportedThing, key: string): KnownKey | null {
    const known = this.#atHand[what].get(key);
    if (known) return known;
    if (this.#mayBeThere?.mayHave(key) === false) return null;
    const found = this.#connection.get<{ id: number; uid: Uid; digest: string }>(
      `SELECT id, thing_uid AS uid, digest FROM import_key
       WHERE origin = ? AND what = ? AND key = ?`,
      this.#origin,
      what,
      storedKey(what, key),
    );
    if (!found) return null;
    const cameBefore = found.id > this.#lastBefore || this.#seen.has(found.id);
    return this.#keep(what, key, { ...found, cameBefore, print: null });
  }

  add(
    what: ImportedThing,
    key: string,
    { uid, digest, print }: Pick<KnownKey, 'uid' | 'digest' | 'print'>,
  ): void {
    this.#mayBeThere?.add(key);
    this.#keep(what, key, { id: null, uid, digest, cameBefore: true, print });
    this.#new.add({
      origin: this.#origin,
      what,
      key: storedKey(what, key),
      thingUid: uid,
      digest,
      importId: this.#importId,
    });
  }

  /** It came in this import, and was there before it. */
  note(what: ImportedThing, key: string, known: KnownKey, print: number | null): void {
    this.#keep(what, key, { ...known, cameBefore: true, print });
    if (known.id !== null) this.#seen.add(known.id);
  }

  /** It came in another form, which is what the case has now. */
  renew(
    what: ImportedThing,
    key: string,
    known: KnownKey,
    { digest, print }: Pick<KnownKey, 'digest' | 'print'>,
  ): void {
    if (known.id === null) throw new Error('Only what came with an earlier import is renewed.');
    const row = this.#writer.byKey(importKeyTable, known.id);
    this.#writer.put(importKeyTable, { ...row, digest, importId: this.#importId });
    this.#keep(what, key, { ...known, digest, cameBefore: true, print });
  }

  /** Writes what was added. It is done from time to time, too. */
  store(): void {
    this.#new.write();
  }

  /** What came earlier and not this time. */
  *missing(): Iterable<{ readonly what: ImportedThing; readonly uid: Uid }> {
    if (this.#mayBeThere) return;
    let after = 0;
    for (;;) {
      const some = this.#connection.all<{ id: number; what: ImportedThing; uid: Uid }>(
        `SELECT id, what, thing_uid AS uid FROM import_key
         WHERE id > ? AND id <= ? AND +origin = ? ORDER BY id LIMIT ?`,
        ...[after, this.#lastBefore, this.#origin, KEYS_AT_ONCE],
      );
      for (const { id, what, uid } of some) if (!this.#seen.has(id)) yield { what, uid };
      const last = some.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  #keep(what: ImportedThing, key: string, known: KnownKey): KnownKey {
    const atHand = this.#atHand[what];
    if (atHand.size >= MOST_AT_HAND) {
      this.store();
      atHand.clear();
    }
    atHand.set(key, known);
    return known;
  }
}
