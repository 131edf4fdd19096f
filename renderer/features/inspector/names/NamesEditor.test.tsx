import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Name } from '../../../../core/language/entity';
import { ok } from '../../../../core/result';
import { newUid } from '../../../../core/uid';
import { click, render, type } from '../../../testing/render';
import { NamesEditor } from './NamesEditor';

let asked: unknown[];

beforeEach(() => {
  asked = [];
  vi.stubGlobal('ascribe', {
    request: (name: string, args: unknown) => {
      asked.push([name, args]);
      return Promise.resolve(ok(null));
    },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const names: Name[] = (['preferred', 'alias'] as const).map((role) => ({
  uid: newUid(),
  text: role === 'preferred' ? 'Iran' : 'Persia',
  language: null,
  script: 'Latn',
  role,
}));

it('says in place that a name is there already, keeps it typed, and takes another one', async () => {
  const page = await render(<NamesEditor uid={newUid()} names={names} onDone={() => undefined} />);
  const input = page.querySelector<HTMLInputElement>('input[aria-label="Another name"]')!;
  const add = page.querySelector('button[type="submit"]')!;
  await type(input, ' Persia ');
  await click(add);
  expect(page.querySelector('[role="alert"]')?.textContent).toBe(
    '“Persia” is already among its names.',
  );
  expect(input.value).toBe(' Persia ');
  expect(asked).toEqual([]);
  await type(input, 'Parsa');
  expect(page.querySelector('[role="alert"]')).toBe(null);
  await click(add);
  expect(asked).toMatchObject([['case.execute', { commands: [{ name: 'entity.name' }] }]]);
  expect(input.value).toBe('');
});
