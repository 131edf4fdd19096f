import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { actions, actionIds, type ActionId } from '../../../core/actions';
import { buildMenu, type MenuChoices } from './buildMenu';

const choices: MenuChoices = {
  platform: 'linux',
  isDeveloping: false,
  recent: [],
  choose: () => undefined,
  openRecent: () => undefined,
};

function allItems(template: readonly MenuItemConstructorOptions[]): MenuItemConstructorOptions[] {
  return template.flatMap((item) =>
    Array.isArray(item.submenu) ? [item, ...allItems(item.submenu)] : [item],
  );
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

  test('no two items share a key', () => {
    const keys = allItems(buildMenu({ ...choices, platform })).flatMap(
      (item) => item.accelerator ?? [],
    );
    expect(new Set(keys).size).toBe(keys.length);
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
