import type { Command } from '../../core/commands/command';
import { execute, undo } from './execute';
import { tell } from './notices';
import type { Selected, SelectedWord } from './selection';
import { useWorkbench } from './workbench';

/** Lines go before the entities that would take them along. */
const order: readonly SelectedWord[] = ['annotation', 'attribution', 'link', 'source', 'entity'];

const nouns: Record<SelectedWord, readonly [one: string, many: string]> = {
  entity: ['entity', 'entities'],
  link: ['link', 'links'],
  attribution: ['hypothesis', 'hypotheses'],
  source: ['source', 'sources'],
  annotation: ['note', 'notes'],
};

export function removals(selection: readonly Selected[]): Command[] {
  return order.flatMap((word) =>
    selection
      .filter((selected) => selected.word === word)
      .map(({ uid }): Command => ({ name: `${word}.remove`, args: { uid } })),
  );
}

/** "2 entities and 1 link". */
export function countInWords(selection: readonly Selected[]): string {
  const parts = [...order].reverse().flatMap((word) => {
    const count = selection.filter((selected) => selected.word === word).length;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${nouns[word][count === 1 ? 0 : 1]}`];
  });
  const last = parts.at(-1) ?? 'nothing';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Deletes without asking; the notice says what went along, and can take it back. */
export async function removeSelected(selection: readonly Selected[]): Promise<void> {
  if (selection.length === 0) return;
  const result = await execute({ commands: removals(selection) });
  if (!result.ok) return;
  const gone = new Set(selection.map(({ uid }) => uid));
  const { selection: now, select } = useWorkbench.getState();
  if (now.some(({ uid }) => gone.has(uid))) select(now.filter(({ uid }) => !gone.has(uid)));
  const { label, revision } = result.value;
  tell({
    tone: 'info',
    text: `${label.replace(/^Delete /, 'Deleted ')}.`,
    action: { label: 'Undo', run: () => void undo() },
    revision,
  });
}

/** Deletes what is selected. */
export function removeSelection(): void {
  void removeSelected(useWorkbench.getState().selection);
}
