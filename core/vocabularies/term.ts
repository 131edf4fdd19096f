import { z } from 'zod';

/** One word of a vocabulary, with the definition that the window shows beside it. */
export interface Term<K extends string = string> {
  readonly term: K;
  readonly label: string;
  readonly definition: string;
}

/** The zod enum over the terms of a vocabulary, in its order. */
export function enumOfTerms<const T extends readonly Term[]>(
  terms: T,
): z.ZodEnum<{ [K in T[number]['term']]: K }> {
  const entries = Object.fromEntries(terms.map(({ term }) => [term, term]));
  return z.enum(entries as { [K in T[number]['term']]: K });
}
