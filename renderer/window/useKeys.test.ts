import { describe, expect, it } from 'vitest';
import { actionOfKey } from './useKeys';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false };

describe('actionOfKey', () => {
  it('undoes and redoes with the keys of every platform', () => {
    expect(actionOfKey({ ...plain, ctrlKey: true, key: 'z' })).toBe('edit.undo');
    expect(actionOfKey({ ...plain, metaKey: true, shiftKey: true, key: 'Z' })).toBe('edit.redo');
    expect(actionOfKey({ ...plain, ctrlKey: true, key: 'y' })).toBe('edit.redo');
  });

  it('leaves other keys alone', () => {
    expect(actionOfKey({ ...plain, key: 'z' })).toBeNull();
    expect(actionOfKey({ ...plain, ctrlKey: true, key: 'c' })).toBeNull();
  });
});
