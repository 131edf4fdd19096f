import { hashText } from './hashText';

/** 8 MiB: of two million texts that were not added, one in thirty may seem to have been. */
const BITS = 2 ** 26;

/** Tells of most texts that were never added to it that they were not, in memory that does not grow. */
export class TextSieve {
  readonly #bits = new Uint8Array(BITS / 8);

  add(text: string): void {
    const place = hashText(text) % BITS;
    this.#bits[place >> 3] = (this.#bits[place >> 3] ?? 0) | (1 << (place & 7));
  }

  /** False: it was certainly not added. */
  mayHave(text: string): boolean {
    const place = hashText(text) % BITS;
    return ((this.#bits[place >> 3] ?? 0) & (1 << (place & 7))) !== 0;
  }
}
