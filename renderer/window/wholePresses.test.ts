import { beforeEach, expect, it, onTestFinished } from 'vitest';
import { keepPressesWhole } from './wholePresses';

let heard: string[] = [];

function send(type: 'keydown' | 'keyup', id: string, init: KeyboardEventInit): void {
  const event = new KeyboardEvent(type, { bubbles: true, cancelable: true, ...init });
  document.getElementById(id)?.dispatchEvent(event);
}

beforeEach(() => {
  heard = [];
  document.body.innerHTML = '<button id="line">line</button><button id="close">close</button>';
  const hear = ({ type, target, key }: KeyboardEvent): void => {
    heard.push(`${type} ${key} ${(target as HTMLElement).id}`);
  };
  for (const type of ['keydown', 'keyup'] as const) document.body.addEventListener(type, hear);
  const stop = keepPressesWhole();
  onTestFinished(() => {
    stop();
    for (const type of ['keydown', 'keyup'] as const) document.body.removeEventListener(type, hear);
  });
});

it('lets a key press what it went down on', () => {
  send('keydown', 'line', { key: 'Enter' });
  send('keyup', 'line', { key: 'Enter' });
  expect(heard).toEqual(['keydown Enter line', 'keyup Enter line']);
});

it('does not press what was given the keyboard while the key was down', () => {
  send('keydown', 'line', { key: 'Enter' });
  send('keydown', 'close', { key: 'Enter', repeat: true });
  send('keyup', 'close', { key: 'Enter' });
  send('keyup', 'close', { key: ' ' });
  expect(heard).toEqual(['keydown Enter line']);
});

it('leaves the keys alone that press nothing', () => {
  send('keydown', 'line', { key: 'x' });
  send('keyup', 'close', { key: 'x' });
  expect(heard).toEqual(['keydown x line', 'keyup x close']);
});
