import { describe, expect, it } from 'vitest';
import { actions } from '../../../core/actions';
import { acceleratorToKeys } from '../../controls/acceleratorToKeys';
import { keyList } from './keyList';

describe('keyList', () => {
  it('names every key of the menus', () => {
    const listed = new Set(keyList(false).flatMap(({ lines }) => lines.map(({ keys }) => keys)));
    for (const action of actions) {
      if ('accelerator' in action) {
        expect(listed).toContain(acceleratorToKeys(action.accelerator, false));
      }
    }
  });

  it('speaks the language of the keyboard', () => {
    expect(acceleratorToKeys('CmdOrCtrl+Shift+S', false)).toBe('Ctrl Shift S');
    expect(acceleratorToKeys('CmdOrCtrl+Shift+S', true)).toBe('⌘ Shift S');
  });
});
