import type { PlaceOnChart } from '../../../core/language/chart';
import type { ChartGroup } from '../../../core/chart/groups';
import { cutText } from '../../../core/text/cutText';
import type { Uid } from '../../../core/uid';
import type { MenuLine } from '../../controls/MenuList';
import type { Selected } from '../../store/selection';
import type { View } from '../../store/workbench';

/** What a menu can ask for. */
export type MenuAct =
  | 'open'
  | 'who-says'
  | 'expand'
  | 'expand-by'
  | 'collapse'
  | 'ways'
  | 'group'
  | 'group-rename'
  | 'group-toggle'
  | 'group-take-out'
  | 'ungroup'
  | 'group-by-kind'
  | 'group-by-place'
  | 'group-by-community'
  | 'link-from'
  | 'link-between'
  | 'link-same'
  | 'merge'
  | 'show-on-graph'
  | 'show-on-map'
  | 'pin'
  | 'unpin'
  | 'hide'
  | 'show-only'
  | 'take'
  | 'delete'
  | 'entity-here'
  | 'note-here'
  | 'select-all'
  | 'fit'
  | 'arrange'
  | 'legend';

export type MenuEntry = MenuLine<MenuAct>;

interface MenuContext {
  readonly target: Uid | null;
  readonly selection: readonly Selected[];
  /** Those of the selection that have a place of their own. */
  readonly placed: readonly Pick<PlaceOnChart, 'pinned'>[];
  /** Two entities of one kind, and nothing else, are selected. */
  readonly isPair: boolean;
  readonly canEdit: boolean;
  /** Something selected was expanded on this chart. */
  readonly isExpanded: boolean;
  /** The groups that something selected is in. */
  readonly groups: readonly Pick<ChartGroup, 'name' | 'closed'>[];
  readonly view: View;
  readonly legendShown: boolean;
}

/** Boxes around what belongs together. */
function grouping({ groups, selection }: MenuContext): readonly MenuEntry[] {
  const [only, second] = groups;
  const entities = selection.filter(({ word }) => word === 'entity').length;
  const many = entities === 1 ? '' : ` ${String(entities)}`;
  const first = { act: 'group', label: `Group${many} …`, key: 'G', apart: true } as const;
  if (!only) return [first];
  const closes = groups.some(({ closed }) => !closed);
  const what = second ? `${String(groups.length)} groups` : `“${cutText(only.name, 28)}”`;
  return [
    first,
    { act: 'group-toggle', label: `${closes ? 'Close' : 'Open'} ${what}`, key: 'C' },
    ...(second ? [] : [{ act: 'group-rename', label: `Rename ${what} …` } as const]),
    { act: 'group-take-out', label: `Take${many} out of ${what}` },
    { act: 'ungroup', label: `Dissolve ${what}`, key: 'Shift G' },
  ];
}

function onNothing({ canEdit, legendShown, view }: MenuContext): readonly MenuEntry[] {
  // A spot of the map is no place on the chart.
  const canPlace = canEdit && view !== 'map';
  return [
    ...(canPlace
      ? [
          { act: 'entity-here', label: 'New entity here …' } as const,
          { act: 'note-here', label: 'New note here …' } as const,
        ]
      : []),
    { act: 'select-all', label: 'Select all on the chart', key: 'Ctrl A', apart: canPlace },
    { act: 'fit', label: 'Fit to window', key: 'Ctrl 1' },
    ...(canEdit
      ? [
          { act: 'arrange', label: 'Arrange the chart' } as const,
          { act: 'group-by-kind', label: 'Group by kind', apart: true } as const,
          { act: 'group-by-place', label: 'Group by place' } as const,
          { act: 'group-by-community', label: 'Group by community' } as const,
        ]
      : []),
    { act: 'legend', label: legendShown ? 'Hide the legend' : 'Show the legend', apart: true },
  ];
}

/** What is pinned stays where it is when the chart is arranged. */
function pinning({ placed }: MenuContext): readonly MenuEntry[] {
  if (placed.length === 0) return [];
  const many = placed.length === 1 ? '' : ` ${String(placed.length)}`;
  return placed.every(({ pinned }) => pinned)
    ? [{ act: 'unpin', label: `Unpin${many}` }]
    : [{ act: 'pin', label: `Pin${many} in place` }];
}

/** What lies around an entity comes onto the chart, and goes again. */
function expanding({ isExpanded }: MenuContext): readonly MenuEntry[] {
  return [
    { act: 'expand', label: 'Expand', key: 'X', apart: true },
    { act: 'expand-by', label: 'Expand by kind …' },
    ...(isExpanded ? [{ act: 'collapse', label: 'Collapse', key: 'Shift X' } as const] : []),
  ];
}

function onOne(word: Selected['word'], context: MenuContext): readonly MenuEntry[] {
  const { canEdit, view } = context;
  return [
    { act: 'open', label: 'Open in the inspector', key: 'Enter' },
    ...(word === 'annotation'
      ? []
      : [{ act: 'who-says', label: 'Who says so?', key: 'W' } as const]),
    ...(view === 'graph' ? [] : [{ act: 'show-on-graph', label: 'Show on the graph' } as const]),
    ...(view !== 'map' && word === 'entity'
      ? [{ act: 'show-on-map', label: 'Show on the map' } as const]
      : []),
    ...(canEdit && word === 'entity' ? expanding(context) : []),
    ...(canEdit && word === 'entity'
      ? [{ act: 'link-from', label: 'New link from here …', apart: true } as const]
      : []),
    ...(canEdit ? pinning(context) : []),
    ...(canEdit && word === 'entity' ? grouping(context) : []),
    ...(word === 'entity' ? [{ act: 'hide', label: 'Hide', key: 'H', apart: true } as const] : []),
    ...(canEdit && word === 'entity'
      ? [{ act: 'take', label: 'Remove from the chart' } as const]
      : []),
    ...(canEdit
      ? [{ act: 'delete', label: 'Delete', key: 'Delete', apart: true, danger: true } as const]
      : []),
  ];
}

function onSeveral(context: MenuContext): readonly MenuEntry[] {
  const { selection, placed, isPair, canEdit } = context;
  const entities = selection.filter(({ word }) => word === 'entity').length;
  const hiding: readonly MenuEntry[] =
    entities === 0
      ? []
      : [
          { act: 'hide', label: `Hide ${String(entities)}`, key: 'H', apart: true },
          { act: 'show-only', label: 'Hide all others' },
        ];
  const finding: readonly MenuEntry[] =
    entities > 1 ? [{ act: 'ways', label: 'Find ways between these …', key: 'P' }] : [];
  if (!canEdit) return [...finding, ...hiding];
  return [
    ...finding,
    ...(entities > 0 ? expanding(context) : []),
    ...(entities === 2
      ? [{ act: 'link-between', label: 'New link between these …', key: 'Ctrl L' } as const]
      : []),
    ...(isPair
      ? [
          { act: 'link-same', label: 'Link as possibly the same' } as const,
          { act: 'merge', label: 'Merge these two …' } as const,
        ]
      : []),
    ...pinning(context),
    ...(entities > 0 ? grouping(context) : []),
    ...hiding,
    ...(entities > 0
      ? [
          {
            act: 'take',
            label: `Remove ${String(entities)} ${entities === 1 ? 'entity' : 'entities'} from the chart`,
          } as const,
        ]
      : []),
    {
      act: 'delete',
      label: `Delete all ${String(selection.length)} selected`,
      key: 'Delete',
      apart: entities > 0 || placed.length > 0,
      danger: true,
    },
  ];
}

/** What can be done with what the menu was opened on. */
export function menuEntries(context: MenuContext): readonly MenuEntry[] {
  const { target, selection } = context;
  if (target === null) return onNothing(context);
  if (selection.length > 1) {
    const entries = onSeveral(context);
    if (entries.length > 0) return entries;
  }
  return onOne(selection.find(({ uid }) => uid === target)?.word ?? 'entity', context);
}
