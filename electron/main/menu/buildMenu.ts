import { basename } from 'node:path';
import type { MenuItemConstructorOptions } from 'electron';
import { actions, changesCase, type ActionId } from '../../../core/actions';

type MenuName = (typeof actions)[number]['menu'];

export interface MenuChoices {
  readonly platform: NodeJS.Platform;
  readonly isDeveloping: boolean;
  /** Paths of recent cases, newest first. */
  readonly recent: readonly string[];
  /** A case is open, and may be changed. */
  readonly canEdit: boolean;
  choose(action: ActionId): void;
  openRecent(index: number): void;
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

/** The native menus, made from the list of actions. */
export function buildMenu(choices: MenuChoices): MenuItemConstructorOptions[] {
  const isMac = choices.platform === 'darwin';
  const file = itemsOf('file', choices);
  file.splice(2, 0, { label: 'Open Recent', submenu: recentItems(choices) });
  return [
    ...(isMac ? [{ role: 'appMenu' as const }] : []),
    { label: '&File', submenu: [...file, separator, { role: isMac ? 'close' : 'quit' }] },
    {
      label: '&Edit',
      submenu: [
        ...itemsOf('edit', choices).slice(0, 2),
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        separator,
        ...itemsOf('edit', choices).slice(2),
      ],
    },
    { label: '&Insert', submenu: itemsOf('insert', choices) },
    { label: '&Chart', submenu: itemsOf('chart', choices) },
    {
      label: '&View',
      submenu: [
        ...itemsOf('view', choices),
        separator,
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(choices.isDeveloping
          ? [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }]
          : []),
      ],
    },
    ...(isMac ? [{ role: 'windowMenu' as const }] : []),
    { label: '&Help', submenu: itemsOf('help', choices) },
  ];
}

function itemsOf(menu: MenuName, choices: MenuChoices): MenuItemConstructorOptions[] {
  return actions
    .filter((action) => action.menu === menu)
    .map((action) => ({
      id: action.id,
      label: action.label,
      ...(changesCase(action.id) ? { enabled: choices.canEdit } : {}),
      ...('accelerator' in action ? { accelerator: action.accelerator } : {}),
      // Shown beside the label; the window hears the key itself.
      ...('keyInWindow' in action ? { registerAccelerator: false } : {}),
      click: () => {
        choices.choose(action.id);
      },
    }));
}

function recentItems(choices: MenuChoices): MenuItemConstructorOptions[] {
  if (choices.recent.length === 0) return [{ label: 'No Recent Cases', enabled: false }];
  return choices.recent.map((path, index) => ({
    // A lone ampersand would mark the next letter as the item's key.
    label: basename(path).replaceAll('&', '&&'),
    sublabel: path,
    click: () => {
      choices.openRecent(index);
    },
  }));
}
