import { actions, changesCase, type ActionId } from '../../../core/actions';
import { foldText } from '../../../core/text/foldText';
import type { Uid } from '../../../core/uid';
import type { ContentsView } from '../../../core/views/caseView';

export type PaletteLine = {
  readonly label: string;
  /** Where it stands in the menus. */
  readonly group: string;
  readonly accelerator: string | null;
} & ({ readonly action: ActionId } | { readonly chart: Uid });

const groups = {
  file: 'File',
  edit: 'Edit',
  insert: 'Insert',
  chart: 'Chart',
  view: 'View',
  help: 'Help',
} as const;

/** Every action of the menus that can be done now, but the palette itself, and every chart. */
export function paletteLines(
  charts: ContentsView['charts'],
  canEdit: boolean,
): readonly PaletteLine[] {
  return [
    ...actions
      .filter(({ id }) => id !== 'view.palette' && (canEdit || !changesCase(id)))
      .map((action) => ({
        label: action.label,
        group: groups[action.menu],
        accelerator: 'accelerator' in action ? action.accelerator : null,
        action: action.id,
      })),
    ...charts.map(({ uid, title }) => ({
      label: `Open chart: ${title}`,
      group: groups.chart,
      accelerator: null,
      chart: uid,
    })),
  ];
}

/**
 * The lines in which every typed word begins a word, those whose label begins with what was typed
 * first. Nothing typed: all.
 */
export function matchingLines(
  lines: readonly PaletteLine[],
  typed: string,
): readonly PaletteLine[] {
  const wanted = wordsOf(typed);
  const first = wanted.join(' ');
  const isMatch = ({ label, group }: PaletteLine): boolean => {
    const words = [...wordsOf(label), ...wordsOf(group)];
    return wanted.every((part) => words.some((word) => word.startsWith(part)));
  };
  const begins = ({ label }: PaletteLine): number =>
    wordsOf(label).join(' ').startsWith(first) ? 0 : 1;
  return lines.filter(isMatch).toSorted((one, other) => begins(one) - begins(other));
}

function wordsOf(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
