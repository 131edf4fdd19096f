/** Who is called so; `isCapitals`: only where the text writes it in capitals, too. */
export interface NameEnd {
  readonly entity: number;
  readonly isCapitals: boolean;
}

/** Names word by word. */
export interface NameTrie {
  readonly next: Map<string, NameTrie>;
  readonly ends: NameEnd[];
}

export function emptyTrie(): NameTrie {
  return { next: new Map(), ends: [] };
}

export function addName(trie: NameTrie, words: readonly string[], end: NameEnd): void {
  let node = trie;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = emptyTrie();
      node.next.set(word, next);
    }
    node = next;
  }
  node.ends.push(end);
}
