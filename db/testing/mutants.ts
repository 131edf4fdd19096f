/** One damaged copy of a case file, and how it came to be. */
export interface Mutant {
  readonly name: string;
  readonly bytes: Buffer;
}

const PAGE = 4096;

/** The same numbers in each run (mulberry32), so that a mutant can be made again. */
function seededNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Damage = (bytes: Buffer, random: (below: number) => number) => Buffer;

function flip(bytes: Buffer, at: number, random: (below: number) => number): void {
  bytes[at] = (bytes[at] ?? 0) ^ (1 + random(255));
}

function flipSome(from: (size: number) => number, to: (size: number) => number): Damage {
  return (bytes, random) => {
    const [low, high] = [from(bytes.length), to(bytes.length)];
    const amount = 1 + random(8);
    for (let done = 0; done < amount; done += 1) flip(bytes, low + random(high - low), random);
    return bytes;
  };
}

const randomPage = (bytes: Buffer, random: (below: number) => number) =>
  random(Math.floor(bytes.length / PAGE));

const damages: readonly (readonly [name: string, amount: number, damage: Damage])[] = [
  [
    'bytes flipped anywhere',
    260,
    flipSome(
      () => 0,
      (size) => size,
    ),
  ],
  [
    'bytes flipped in the header',
    60,
    flipSome(
      () => 0,
      () => 100,
    ),
  ],
  [
    'bytes flipped in the schema',
    80,
    flipSome(
      () => 100,
      () => 8 * PAGE,
    ),
  ],
  [
    'bytes flipped at the head of a page',
    120,
    (bytes, random) => {
      const start = randomPage(bytes, random) * PAGE;
      for (let done = 0; done < 3; done += 1) flip(bytes, start + random(40), random);
      return bytes;
    },
  ],
  [
    'a page of zeros',
    30,
    (bytes, random) => {
      const start = randomPage(bytes, random) * PAGE;
      return bytes.fill(0, start, start + PAGE);
    },
  ],
  [
    'a page in place of another',
    30,
    (bytes, random) => {
      const [from, to] = [randomPage(bytes, random) * PAGE, randomPage(bytes, random) * PAGE];
      bytes.copy(bytes, to, from, from + PAGE);
      return bytes;
    },
  ],
  ['cut off anywhere', 40, (bytes, random) => bytes.subarray(0, random(bytes.length))],
  [
    'cut off between pages',
    20,
    (bytes, random) => bytes.subarray(0, randomPage(bytes, random) * PAGE),
  ],
];

export function* mutantsOf(original: Buffer, seed: number): Iterable<Mutant> {
  const random = seededNumbers(seed);
  for (const [name, amount, damage] of damages) {
    for (let number = 1; number <= amount; number += 1) {
      yield { name: `${name} ${number}`, bytes: damage(Buffer.from(original), random) };
    }
  }
}
