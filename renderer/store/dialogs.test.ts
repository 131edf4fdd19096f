import { beforeEach, describe, expect, it } from 'vitest';
import { useDialogs } from './dialogs';

const { show, close } = useDialogs.getState();

beforeEach(close);

describe('useDialogs', () => {
  it('keeps a form that may be half filled in, whatever else is asked for', () => {
    for (const name of ['entity', 'link', 'settings'] as const) {
      const form =
        name === 'entity'
          ? { name, at: null }
          : name === 'link'
            ? { name, from: null, to: null }
            : { name };
      show(form);
      show({ name: 'keys' });
      expect(useDialogs.getState().open).toBe(form);
      close();
    }
  });

  it('lets another dialog take the place of one that only tells something', () => {
    show({ name: 'keys' });
    show({ name: 'about' });
    expect(useDialogs.getState().open).toEqual({ name: 'about' });
  });
});
