const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

function isOpening(character: string): boolean {
  return character >= '\u2066' && character <= FIRST_STRONG_ISOLATE;
}

/** Without isolates that are opened and not closed, or closed and not opened. */
function dropUnbalanced(text: string): string {
  const characters = [...text];
  const open: number[] = [];
  const unbalanced = new Set<number>();
  characters.forEach((character, index) => {
    if (isOpening(character)) open.push(index);
    else if (character === POP_ISOLATE && open.pop() === undefined) unbalanced.add(index);
  });
  open.forEach((index) => unbalanced.add(index));
  return characters.filter((_, index) => !unbalanced.has(index)).join('');
}

/**
 * Encloses a text so that its direction touches nothing around it in a sentence or a label.
 * Embeddings and overrides (U+202A to U+202E), which could reach outside, are taken out.
 */
export function isolate(text: string): string {
  const safe = dropUnbalanced(text.replace(/[\u202a-\u202e]/g, ''));
  return `${FIRST_STRONG_ISOLATE}${safe}${POP_ISOLATE}`;
}
