/** Labels of more would lie upon each other if all were drawn. */
const FEW = 24;

/** What is selected is named whether there is room or not while it is few; then only where there is. */
export function areManySelected(selection: ReadonlySet<string>): boolean {
  return selection.size > FEW;
}
