import { describe, expect, it } from 'vitest';
import { actionOfKey, isTyping } from './useKeys';

const plain = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };

describe('actionOfKey', () => {
  it('undoes and redoes with the keys of every platform', () => {
    expect(actionOfKey({ ...plain, ctrlKey: true, key: 'z' }, false)).toBe('edit.undo');
    expect(actionOfKey({ ...plain, metaKey: true, shiftKey: true, key: 'Z' }, false)).toBe(
      'edit.redo',
    );
    expect(actionOfKey({ ...plain, ctrlKey: true, key: 'y' }, false)).toBe('edit.redo');
  });

  it('asks who says so with a letter alone, which Ctrl or Alt make another key', () => {
    expect(actionOfKey({ ...plain, key: 'w' }, false)).toBe('view.whoSays');
    expect(actionOfKey({ ...plain, key: 'x' }, false)).toBe('chart.expand');
    expect(actionOfKey({ ...plain, shiftKey: true, key: 'X' }, false)).toBe('chart.collapse');
    expect(actionOfKey({ ...plain, key: 'p' }, false)).toBe('view.ways');
    expect(actionOfKey({ ...plain, ctrlKey: true, key: 'w' }, false)).toBeNull();
    expect(actionOfKey({ ...plain, altKey: true, key: 'w' }, false)).toBeNull();
  });

  it('leaves other keys alone', () => {
    expect(actionOfKey({ ...plain, key: 'z' }, false)).toBeNull();
    expect(actionOfKey({ ...plain, ctrlKey: true, key: 'c' }, false)).toBeNull();
  });

  it('deletes with Backspace where the keyboard has no Delete', () => {
    expect(actionOfKey({ ...plain, key: 'Backspace' }, true)).toBe('edit.delete');
    expect(actionOfKey({ ...plain, key: 'Backspace' }, false)).toBeNull();
  });
});

describe('isTyping', () => {
  function field(tag: string, type?: string): HTMLElement {
    const element = document.createElement(tag);
    if (type !== undefined) element.setAttribute('type', type);
    return element;
  }

  it('leaves the keys to a text field, and to no switch', () => {
    expect(isTyping(field('input'))).toBe(true);
    expect(isTyping(field('input', 'text'))).toBe(true);
    expect(isTyping(field('textarea'))).toBe(true);
    expect(isTyping(field('input', 'checkbox'))).toBe(false);
    expect(isTyping(field('input', 'radio'))).toBe(false);
    expect(isTyping(field('button'))).toBe(false);
  });
});
