import { foldText } from '../text/foldText';
import type { LanguageView } from '../views/caseView';
import type { SliceNode } from '../views/sliceView';

/** Folding a name takes longer than all else that a filter asks of it. */
const foldedOf = new WeakMap<SliceNode, string>();

function folded(node: SliceNode): string {
  let known = foldedOf.get(node);
  if (known === undefined) {
    known = foldText([node.name, node.otherName, node.detail].filter(Boolean).join(' '));
    foldedOf.set(node, known);
  }
  return known;
}

/** Whether each word begins a word of an entity's names, of the line below it, or of its kind. */
export function holdsWords(
  text: string | undefined,
  kinds: LanguageView['kinds'],
): (node: SliceNode) => boolean {
  const terms = foldText(text ?? '')
    .split(' ')
    .filter((term) => term !== '');
  if (terms.length === 0) return () => true;
  const labels = new Map(
    kinds.map(({ key, label, plural }) => [key, foldText(`${label} ${plural}`)]),
  );
  return (node) => {
    const words = ` ${folded(node)} ${labels.get(node.kind) ?? ''}`;
    return terms.every((term) => words.includes(` ${term}`));
  };
}
