/** By sort of way (see `CaseGraph.sorts`): 1 where a search may go it. */
export type Passes = Uint8Array;

interface Asked {
  /** How many codes there are. */
  readonly codes: number;
  readonly allows: (code: number) => boolean;
  /** Whether lines of this code are gone only the way that they point. */
  readonly oneWay: (code: number) => boolean;
}

export function passesFor({ codes, allows, oneWay }: Asked): Passes {
  const passes = new Uint8Array(codes * 2);
  for (let code = 0; code < codes; code += 1) {
    if (!allows(code)) continue;
    passes[code * 2] = 1;
    passes[code * 2 + 1] = oneWay(code) ? 0 : 1;
  }
  return passes;
}

/** The same ways, gone from their ends. */
export function reversePasses(passes: Passes): Passes {
  return passes.map((_, sort) => passes[sort ^ 1]!);
}
