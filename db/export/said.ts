/** What a file cannot say of what it was made from, collected while it is written. */
export class Said {
  readonly #counted = new Map<string, { count: number; words: (count: number) => string }>();

  /**
   * One more thing, or several, that these words are about. Words are told apart by `about`, which is
   * never shown.
   */
  count(about: string, words: (count: number) => string, by = 1): void {
    const known = this.#counted.get(about) ?? { count: 0, words };
    known.count += by;
    this.#counted.set(about, known);
  }

  /** Something that holds of the whole file. */
  say(text: string): void {
    this.count(text, () => text);
  }

  /** In the order in which they came up first; nothing about what there was none of. */
  texts(): string[] {
    return [...this.#counted.values()]
      .filter(({ count }) => count > 0)
      .map(({ count, words }) => words(count));
  }
}

/** "1 date is", "3 dates are": the words of a note begin with how many things it is about. */
export function howMany(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString('en')} ${many}`;
}
