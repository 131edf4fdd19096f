interface FoundName {
  readonly rowid: number;
  /** Folded, as the index has it. */
  readonly title: string;
}

/** What a name is worth for what was typed; less is better. */
function rankOf(title: string, terms: readonly string[]): number {
  const typed = terms.join(' ');
  if (title === typed) return 0;
  if (title.startsWith(`${typed} `)) return 1;
  const words = new Set(title.split(' '));
  if (terms.every((term) => words.has(term))) return 2;
  if (title.startsWith(typed)) return 3;
  const begins = terms.every((term) => title.startsWith(term) || title.includes(` ${term}`));
  // What is left was found by its initials, or without its article.
  return begins ? 4 : 5;
}

/** Names by how well they answer what was typed: the name itself, what has its words, what begins so, the rest. */
export function rankNames(names: readonly FoundName[], terms: readonly string[]): number[] {
  return names
    .map(({ rowid, title }) => ({ rowid, length: title.length, rank: rankOf(title, terms) }))
    .sort((a, b) => a.rank - b.rank || a.length - b.length || a.rowid - b.rowid)
    .map(({ rowid }) => rowid);
}
