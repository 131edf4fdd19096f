import { useState, type ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../core/result';
import { queryClient } from '../store/queryClient';
import { useNotices } from '../store/notices';
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

describe('an input that goes away with its pane', () => {
  const saved: string[] = [];

  /** A button takes the value away, as a selection does; a dispatched click moves no focus. */
  function Pane(): ReactElement {
    const [shown, setShown] = useState(true);
    return (
      <>
        <button className="elsewhere" onClick={() => setShown(false)} />
        {shown && (
          <InPlace<string>
            label="Weapon"
            text="rocket"
            shown="rocket"
            parse={(text) => parseLine('Weapon', text)}
            save={(text) => {
              saved.push(text);
              return Promise.resolve(ok(null));
            }}
            canEdit
          />
        )}
      </>
    );
  }

  async function typeAndLeave(text: string, between = (): void => undefined): Promise<string[]> {
    const page = await render(<Pane />);
    await click(page.querySelector('.in-place')!);
    await type(page.querySelector('input')!, text);
    between();
    await click(page.querySelector('.elsewhere')!);
    expect(page.querySelector('input')).toBeNull();
    return useNotices.getState().notices.map((notice) => notice.text);
  }

  beforeEach(() => {
    saved.length = 0;
    useNotices.setState({ notices: [] });
    queryClient.clear();
  });

  it('saves what was typed', async () => {
    expect(await typeAndLeave('Katyusha')).toEqual([]);
    expect(saved).toEqual(['Katyusha']);
  });

  it('saves nothing where nothing changed', async () => {
    expect(await typeAndLeave('rocket')).toEqual([]);
    expect(saved).toEqual([]);
  });

  it('tells what it could not save, and why', async () => {
    const [told] = await typeAndLeave('   ');
    expect(told).toBe('Weapon was not saved: “   ”. Weapon must not be empty.');
    expect(saved).toEqual([]);
  });

  it('saves nothing into another case, and says so', async () => {
    const [told] = await typeAndLeave('Katyusha', () =>
      queryClient.setQueryData(['case.state', null], {
        case: { uid: 'another' },
        fileName: 'another.ascribe',
      }),
    );
    expect(told).toMatch(/Katyusha.*Another case was opened/);
    expect(saved).toEqual([]);
  });
});
