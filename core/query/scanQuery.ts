import { fail, ok, type Result } from '../result';

/** `key:value,value=value`, or a word alone. */
export interface QueryToken {
  /** Lower case; null for a word alone. */
  readonly key: string | null;
  /** Between commas. */
  readonly values: readonly QueryValue[];
  /** As it was typed, for messages. */
  readonly typed: string;
}

interface QueryValue {
  readonly text: string;
  readonly isQuoted: boolean;
  /** What follows `=`. */
  readonly contains: string | null;
}

/** Cuts what was typed into its parts. Fails on a quote that does not end. */
export function scanQuery(typed: string): Result<QueryToken[]> {
  const tokens: QueryToken[] = [];
  let at = 0;
  const unended = (from: number) =>
    fail('query.unreadable', `The quotation marks before “${typed.slice(from + 1)}” never end.`);

  const readQuoted = (): string | null => {
    let text = '';
    for (at += 1; at < typed.length; at += 1) {
      const sign = typed[at] ?? '';
      if (sign === '"') {
        at += 1;
        return text;
      }
      if (sign === '\\' && at + 1 < typed.length) at += 1;
      text += typed[at] ?? '';
    }
    return null;
  };
  const readUntil = (ends: RegExp): string => {
    const from = at;
    while (at < typed.length && !ends.test(typed[at] ?? '')) at += 1;
    return typed.slice(from, at);
  };
  const readPiece = (ends: RegExp): string | null =>
    typed[at] === '"' ? readQuoted() : readUntil(ends);

  while (at < typed.length) {
    if (/\s/u.test(typed[at] ?? '')) {
      at += 1;
      continue;
    }
    const from = at;
    const key = /^(\p{L}+):/u.exec(typed.slice(at))?.[1] ?? null;
    if (key === null) {
      const isQuoted = typed[at] === '"';
      const text = readPiece(/[\s"]/u);
      if (text === null) return unended(from);
      tokens.push({
        key: null,
        values: [{ text, isQuoted, contains: null }],
        typed: typed.slice(from, at),
      });
      continue;
    }
    at += key.length + 1;
    const values: QueryValue[] = [];
    for (;;) {
      const start = at;
      const isQuoted = typed[at] === '"';
      const text = readPiece(/[\s",=]/u);
      if (text === null) return unended(start);
      let contains: string | null = null;
      if (typed[at] === '=') {
        at += 1;
        const value = at;
        contains = readPiece(/[\s",]/u);
        if (contains === null) return unended(value);
      }
      values.push({ text, isQuoted, contains });
      if (typed[at] !== ',') break;
      at += 1;
    }
    tokens.push({ key: key.toLowerCase(), values, typed: typed.slice(from, at) });
  }
  return ok(tokens);
}
