import { afterEach, expect, it, onTestFinished } from 'vitest';
import { focusNextPane, rememberPanes } from './nextPane';

function showPanes(): void {
  document.body.innerHTML = `
    <nav class="pane-body"><button id="tree">tree</button><button id="leaf">leaf</button></nav>
    <main class="pane-body">
      <button role="tab" id="tab">Graph</button><div id="graph" tabindex="0"></div>
    </main>
    <aside class="pane-body"><button id="field">field</button></aside>`;
}

const focused = (): string | undefined => document.activeElement?.id;

afterEach(() => {
  document.body.innerHTML = '';
});

it('goes round the panes, past their tabs', () => {
  showPanes();
  const seen = Array.from({ length: 4 }, () => {
    focusNextPane(1);
    return focused();
  });
  expect(seen).toEqual(['tree', 'graph', 'field', 'tree']);
  focusNextPane(-1);
  expect(focused()).toBe('field');
});

it('comes back to where the keyboard was in a pane', () => {
  onTestFinished(rememberPanes());
  showPanes();
  document.getElementById('leaf')?.focus();
  focusNextPane(1);
  focusNextPane(-1);
  expect(focused()).toBe('leaf');
});

it('goes through a pane that lies within another one', () => {
  showPanes();
  document
    .querySelector('main')
    ?.insertAdjacentHTML(
      'beforeend',
      '<section class="pane-body"><div id="time" tabindex="0"></div></section>',
    );
  const seen = Array.from({ length: 5 }, () => {
    focusNextPane(1);
    return focused();
  });
  expect(seen).toEqual(['tree', 'graph', 'time', 'field', 'tree']);
});
