import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { actions, actionIds, type ActionId } from '../../../core/actions';
import { buildMenu, type MenuChoices } from './buildMenu';

const choices: MenuChoices = {
  platform: 'linux',
  isDeveloping: false,
  recent: [],
  canEdit: true,
  choose: () => undefined,
  openRecent: () => undefined,
};

function allItems(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...allItems(item.submenu)] : [item],
  );
}

/** Keys that Electron gives to roles by itself, from `lib/browser/api/menu-item-roles.ts` in its source. */
const roleKeys: Readonly<Record<string, readonly string[]>> = {
  cut: ['CmdOrCtrl+X'],
  copy: ['CmdOrCtrl+C'],
  paste: ['CmdOrCtrl+V'],
  close: ['CmdOrCtrl+W'],
  reload: ['CmdOrCtrl+R'],
  resetZoom: ['CmdOrCtrl+0'],
  zoomIn: ['CmdOrCtrl+Plus'],
  zoomOut: ['CmdOrCtrl+-'],
};

const roleKeysOnMac: Readonly<Record<string, readonly string[]>> = {
  // Hide, Hide Others, Quit
  appMenu: ['Cmd+H', 'Cmd+Alt+H', 'Cmd+Q'],
  // Minimise; its Close is the same as that of the File menu
  windowMenu: ['Cmd+M'],
  togglefullscreen: ['Ctrl+Cmd+F'],
  toggleDevTools: ['Alt+Cmd+I'],
};

const roleKeysElsewhere: Readonly<Record<string, readonly string[]>> = {
  quit: ['Ctrl+Q'],
  togglefullscreen: ['F11'],
  toggleDevTools: ['Ctrl+Shift+I'],
};

function keysOfRole(role: string, platform: NodeJS.Platform): readonly string[] {
  const own = platform === 'darwin' ? roleKeysOnMac : roleKeysElsewhere;
  return own[role] ?? roleKeys[role] ?? [];
}

/** One spelling for each key, whatever the order of its parts. */
function toKeys(
  accelerator: MenuItemConstructorOptions['accelerator'],
  platform: NodeJS.Platform,
): string[] {
  if (accelerator === undefined) return [];
  const main = platform === 'darwin' ? 'Cmd' : 'Ctrl';
  return [accelerator.replace('CmdOrCtrl', main).split('+').sort().join('+')];
}

function click(item: MenuItemConstructorOptions | undefined): void {
  (item?.click as (() => void) | undefined)?.();
}

describe.each(['linux', 'win32', 'darwin'] as const)('on %s', (platform) => {
  test('every action is in the menus once and does what it says', () => {
    const chosen: ActionId[] = [];
    const items = allItems(
      buildMenu({ ...choices, platform, choose: (action) => chosen.push(action) }),
    );
    const ofActions = items.filter((item) => item.id !== undefined);
    for (const item of ofActions) click(item);
    expect([...chosen].sort()).toEqual([...actionIds].sort());
  });

  test('no two items share a key, those of the system’s own items included', () => {
    const items = allItems(buildMenu({ ...choices, platform, isDeveloping: true }));
    const keys = items.flatMap((item) =>
      item.role === undefined
        ? toKeys(item.accelerator, platform)
        : keysOfRole(item.role, platform).flatMap((key) => toKeys(key, platform)),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  test('developer tools are for development', () => {
    const roles = (isDeveloping: boolean) =>
      allItems(buildMenu({ ...choices, platform, isDeveloping })).map((item) => item.role);
    expect(roles(true)).toContain('toggleDevTools');
    expect(roles(false)).not.toContain('toggleDevTools');
    expect(roles(false)).not.toContain('reload');
  });
});

test('a key that means something else in a text field is left to the window', () => {
  const items = allItems(buildMenu(choices));
  for (const action of actions) {
    const item = items.find(({ id }) => id === action.id);
    expect(item?.registerAccelerator ?? true).toBe(!('keyInWindow' in action));
  }
});

test('recent cases are listed by name and opened by their place', () => {
  const opened: number[] = [];
  const items = allItems(
    buildMenu({
      ...choices,
      recent: ['/cases/a.ascribe', '/cases/b & c.ascribe'],
      openRecent: (index) => opened.push(index),
    }),
  );
  expect(items.some(({ label }) => label === 'a.ascribe')).toBe(true);
  click(items.find(({ label }) => label === 'b && c.ascribe'));
  expect(opened).toEqual([1]);
});

test('what would change the case cannot be chosen where it may not be changed', () => {
  const greyed = (canEdit: boolean) =>
    allItems(buildMenu({ ...choices, canEdit, recent: ['/cases/a.ascribe'] })).flatMap((item) =>
      item.enabled === false ? [item.id] : [],
    );
  expect(greyed(true)).toEqual([]);
  expect(greyed(false)).toEqual([
    'file.import',
    'edit.undo',
    'edit.redo',
    'edit.delete',
    'insert.entity',
    'insert.link',
    'insert.attribution',
    'insert.source',
    'insert.claim',
    'chart.new',
    'chart.duplicate',
    'chart.rename',
    'chart.delete',
    'chart.arrange',
    'chart.layers',
    'chart.rings',
    'chart.time',
    'chart.place',
    'chart.rivals',
    'chart.grid',
    'chart.circle',
    'chart.addSelected',
    'chart.expand',
    'chart.collapse',
    'chart.group',
    'chart.groupByKind',
    'chart.groupByPlace',
    'chart.groupByCommunity',
    'chart.collapseGroup',
    'chart.ungroup',
  ]);
});
