import type { Command } from '../../core/commands/command';
import { execute, undo } from './execute';
import { tell } from './notices';
import type { Selected, SelectedWord } from './selection';
import { useWorkbench } from './workbench';

/** Lines go before the entities that would take them along. */
const order: readonly SelectedWord[] = ['attribution', 'link', 'source', 'entity'];

const nouns: Record<SelectedWord, readonly [one: string, many: string]> = {
  entity: ['entity', 'entities'],
  link: ['link', 'links'],
  attribution: ['hypothesis', 'hypotheses'],
  source: ['source', 'sources'],
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
    return count === 0 ? [] : [`${String(count)} ${nouns[word][count === 1 ? 0 : 1]}`];
  });
  const last = parts.at(-1) ?? 'nothing';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** Deletes without asking; the notice that says so can take it back. */
export async function removeSelected(
  selection: readonly Selected[],
  title: string | null,
): Promise<void> {
  if (selection.length === 0) return;
  const what = title === null ? countInWords(selection) : `“${title}”`;
  const result = await execute({
    commands: removals(selection),
    ...(selection.length > 1 ? { label: `Delete ${countInWords(selection)}` } : {}),
  });
  if (!result.ok) return;
  const gone = new Set(selection.map(({ uid }) => uid));
  const { selection: now, select } = useWorkbench.getState();
  if (now.some(({ uid }) => gone.has(uid))) select(now.filter(({ uid }) => !gone.has(uid)));
  tell({
    tone: 'info',
    text: `Deleted ${what}.`,
    action: { label: 'Undo', run: () => void undo() },
    revision: result.value.revision,
  });
}
