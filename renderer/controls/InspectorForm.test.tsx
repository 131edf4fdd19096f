import { useState, type ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok, type Result } from '../../core/result';
import { useNotices } from '../store/notices';
import { click, press, render } from '../testing/render';
import { InspectorForm } from './InspectorForm';

let submitted: number;
let answer: (result: Result<unknown>) => void;

function Pane({ savesTyped }: { readonly savesTyped?: boolean }): ReactElement {
  const [shown, setShown] = useState(true);
  return (
    <>
      <button className="elsewhere" onClick={() => setShown(false)} />
      {shown && (
        <InspectorForm
          label="New note"
          submitText="Save note"
          typed="Ask the witness."
          savesTyped={savesTyped ?? false}
          submit={() => {
            submitted += 1;
            return new Promise((resolve) => (answer = resolve));
          }}
          onDone={() => setShown(false)}
        >
          <input aria-label="Note" />
        </InspectorForm>
      )}
    </>
  );
}

const told = () => useNotices.getState().notices.map(({ text }) => text);

beforeEach(() => {
  submitted = 0;
  useNotices.setState({ notices: [] });
});

async function submit(page: HTMLElement): Promise<void> {
  await press(page.querySelector('input')!, 'Enter', true);
}

describe('a form of the inspector', () => {
  it('is sent once, however often it is asked to', async () => {
    const page = await render(<Pane />);
    await submit(page);
    await submit(page);
    expect(submitted).toBe(1);
  });

  it('can be sent again after it was refused, with the reason beside it', async () => {
    const page = await render(<Pane />);
    await submit(page);
    answer(fail('typed.invalid', 'Say more.'));
    await submit(page);
    expect(page.querySelector('.problem')?.textContent).toBe('Say more.');
    await submit(page);
    expect(submitted).toBe(2);
  });

  it('saves a text that is all there is to it, when something else is shown', async () => {
    const page = await render(<Pane savesTyped />);
    await click(page.querySelector('.elsewhere')!);
    expect(submitted).toBe(1);
    expect(told()).toEqual([]);
  });

  it('tells the words of a half-made form, and sends nothing', async () => {
    const page = await render(<Pane />);
    await click(page.querySelector('.elsewhere')!);
    expect(submitted).toBe(0);
    expect(told()).toEqual([
      'New note was not saved: “Ask the witness.”. The form was left before it was sent.',
    ]);
  });

  it('forgets the words with Escape, and when they are saved', async () => {
    const left = await render(<Pane savesTyped />);
    await press(left.querySelector('input')!, 'Escape');
    expect(submitted).toBe(0);
    const sent = await render(<Pane savesTyped />);
    await submit(sent);
    answer(ok(null));
    await click(sent.querySelector('.elsewhere')!);
    expect(submitted).toBe(1);
    expect(told()).toEqual([]);
  });
});
