import { beforeEach, expect, it } from 'vitest';
import { afterDrawn } from './afterDrawn';
import { focusSidePanel, paneIds } from './focusPane';

const drawn = (): Promise<void> => new Promise((resolve) => afterDrawn(resolve));

beforeEach(() => {
  document.body.innerHTML = `<button>Graph</button><div id="${paneIds.inspector}"></div>`;
  document.querySelector('button')?.focus();
});

async function answerLate(): Promise<void> {
  for (let frames = 0; frames < 60; frames += 1) await drawn();
  const list = Object.assign(document.createElement('div'), { tabIndex: 0 });
  list.setAttribute('role', 'listbox');
  document.getElementById(paneIds.inspector)?.append(list);
  await drawn();
  await drawn();
}

it('gives the keyboard to a list that comes late', async () => {
  focusSidePanel('[role="listbox"]');
  await answerLate();
  expect(document.activeElement?.role).toBe('listbox');
});

it('leaves the keyboard where it was used while the list was on its way', async () => {
  focusSidePanel('[role="listbox"]');
  await drawn();
  await drawn();
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }),
  );
  await answerLate();
  expect(document.activeElement?.textContent).toBe('Graph');
});
