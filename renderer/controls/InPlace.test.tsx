import { describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../core/result';
import { click, press, render, type } from '../testing/render';
import { InPlace } from './InPlace';
import { parseLine } from './parseTyped';

interface Opened {
  readonly page: HTMLElement;
  readonly input: () => HTMLInputElement | null;
  readonly saved: string[];
}

async function open(answer: Result<unknown> = ok(null)): Promise<Opened> {
  const saved: string[] = [];
  const page = await render(
    <InPlace<string>
      label="Weapon"
      text="rocket"
      shown="rocket"
      parse={(text) => parseLine('Weapon', text)}
      save={(text) => {
        saved.push(text);
        return Promise.resolve(answer);
      }}
      canEdit
    />,
  );
  const button = page.querySelector('button');
  if (button) await click(button);
  return { page, saved, input: () => page.querySelector('input') };
}

describe('a value edited in place', () => {
  it('saves with Enter and closes', async () => {
    const { input, saved } = await open();
    await type(input()!, 'Katyusha');
    await press(input()!, 'Enter');
    expect(saved).toEqual(['Katyusha']);
    expect(input()).toBeNull();
  });

  it('saves nothing with Escape', async () => {
    const { input, saved } = await open();
    await type(input()!, 'Katyusha');
    await press(input()!, 'Escape');
    expect(saved).toEqual([]);
    expect(input()).toBeNull();
  });

  it('saves nothing where nothing changed', async () => {
    const { input, saved } = await open();
    await press(input()!, 'Enter');
    expect(saved).toEqual([]);
    expect(input()).toBeNull();
  });

  it('keeps what cannot be read, with the reason', async () => {
    const { page, input, saved } = await open();
    await type(input()!, '  ');
    await press(input()!, 'Enter');
    expect(saved).toEqual([]);
    expect(input()?.getAttribute('aria-invalid')).toBe('true');
    expect(page.querySelector('.problem')?.textContent).toBe('Weapon must not be empty.');
  });

  it('keeps what could not be saved, with the reason', async () => {
    const { page, input } = await open(fail('disk.full', 'The disk is full.'));
    await type(input()!, 'Katyusha');
    await press(input()!, 'Enter');
    expect(input()?.value).toBe('Katyusha');
    expect(page.querySelector('.problem')?.textContent).toBe('The disk is full.');
  });

  it('is plain text where the case can only be read', async () => {
    const page = await render(
      <InPlace<string>
        label="Weapon"
        text="rocket"
        shown="rocket"
        parse={ok}
        save={() => Promise.resolve(ok(null))}
        canEdit={false}
      />,
    );
    expect(page.querySelector('button')).toBeNull();
    expect(page.textContent).toBe('rocket');
  });
});
