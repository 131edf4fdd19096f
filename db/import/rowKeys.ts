import type { ReadConnection } from '../connection/connection';

/** Something that refers to others by name: those that were written, or that a case has already. */
export class RowKeys {
  readonly #keys = new Map<string, number>();
  readonly #find: (name: string) => number | undefined;

  /** `within`: a case whose rows may be referred to, too. */
  constructor(table: string, name: 'uid' | 'key', within: ReadConnection | null) {
    this.#find = (value) =>
      within?.get<{ id: number }>(`SELECT id FROM ${table} WHERE ${name} = ?`, value)?.id;
  }

  set(name: string, id: number): void {
    this.#keys.set(name, id);
  }

  /** The case was checked, so that whatever is referred to has been written. */
  of(name: string): number {
    const id = this.#keys.get(name) ?? this.#find(name);
    if (id === undefined) throw new Error(`${name} was not written yet`);
    this.#keys.set(name, id);
    return id;
  }
}
