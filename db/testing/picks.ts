import type { ReadConnection } from '../connection/connection';
import { newUid } from '../../core/uid';

/** Texts that are likely to break something: scripts, marks, controls, half characters, nothing. */
const proses = [
  '',
  'plain',
  'قاعدة عين الأسد',
  'پایگاه',
  'Żółć',
  'a\u0000b',
  'x\ud800y',
  "🛰 “q” 's'",
  ' ',
];
const lines = ['Iran', 'الحشد الشعبي', 'al-Baghdādi', 'É', 'A. B. C.', '🛰', '‘Ayn'];
const dates = ['2021-06-10', '2021-06', '202X', '2021-06~', '2021-01/..', 'XXXX-06-10', '2021-21'];

/** Choices for one command, drawn one after the other from numbers that a test generated. */
export class Picks {
  readonly #connection: ReadConnection;
  readonly #numbers: readonly number[];
  #next = 0;

  constructor(connection: ReadConnection, numbers: readonly number[]) {
    this.#connection = connection;
    this.#numbers = numbers;
  }

  number(below: number): number {
    return (this.#numbers[this.#next++ % this.#numbers.length] ?? 0) % below;
  }

  /** One of at least one. */
  one<T>(choices: readonly T[]): T {
    return choices[this.number(choices.length)] as T;
  }

  /** The uid of one of the rows; rarely, or where there is none, that of no row. */
  row(table: string, where = 'TRUE'): string {
    const rows = this.#connection.all<{ uid: string }>(
      `SELECT uid FROM ${table} WHERE ${where} ORDER BY id`,
    );
    return rows.length === 0 || this.number(25) === 0 ? newUid() : this.one(rows).uid;
  }

  rowOrNull(table: string, where?: string): string | null {
    return this.one([true, false]) ? this.row(table, where) : null;
  }

  /** A new uid; rarely one that is taken. */
  newUid(table: string): string {
    return this.number(25) === 0 ? this.row(table) : newUid();
  }

  key(table: 'kind' | 'link_type'): string {
    return this.one(this.#connection.all<{ key: string }>(`SELECT key FROM ${table} ORDER BY id`))
      .key;
  }

  /** Entities that behave like one of the built-in kinds. */
  entityOf(base: 'actor' | 'place' | 'incident'): string {
    return this.row('entity', `kind_id IN (SELECT id FROM kind WHERE base = '${base}')`);
  }

  prose(): string {
    return this.one(proses);
  }

  line(): string {
    return this.one(lines);
  }

  date(): string | null {
    return this.one([null, ...dates]);
  }

  coordinate(): number {
    return this.one([0, -0, 1.5, -12.25, 1 / 3, 1e6]);
  }

  flag(): boolean {
    return this.one([true, false]);
  }

  /** Some of the properties, as an edit gives them. */
  some<T extends object>(all: T): Partial<T> {
    return Object.fromEntries(Object.entries(all).filter(() => this.number(3) > 0)) as Partial<T>;
  }
}
