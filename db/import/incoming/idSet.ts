/** Keys of rows, a bit for each: millions take less than a megabyte. */
export class IdSet {
  #bits = new Uint8Array(1024);

  /** False: it was in it before. */
  add(id: number): boolean {
    const [at, bit] = [id >> 3, 1 << (id & 7)];
    if (at >= this.#bits.length) {
      const more = new Uint8Array(Math.max(at + 1, this.#bits.length * 2));
      more.set(this.#bits);
      this.#bits = more;
    }
    const before = this.#bits[at] ?? 0;
    this.#bits[at] = before | bit;
    return (before & bit) === 0;
  }

  has(id: number): boolean {
    return ((this.#bits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
  }
}
