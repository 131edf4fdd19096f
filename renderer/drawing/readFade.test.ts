import { describe, expect, it } from 'vitest';
import { readFade } from './readFade';

const mask = (left: number, right: number): string =>
  `linear-gradient(to right, rgba(0, 0, 0, 0), rgb(0, 0, 0) ${String(left)}px, rgb(0, 0, 0) calc(100% - ${String(right)}px), rgba(0, 0, 0, 0))`;

describe('a mask that fades along x', () => {
  it('says how much is seen where', () => {
    expect(readFade(mask(10, 40), 200, 100)).toEqual({
      from: 200,
      to: 300,
      stops: [
        { at: 0, opacity: 0 },
        { at: 0.1, opacity: 1 },
        { at: 0.6, opacity: 1 },
        { at: 1, opacity: 0 },
      ],
    });
  });

  it('ends with all that is seen where one end fades over more than there is', () => {
    const fade = readFade(mask(120, 0), 0, 80);
    expect(fade?.to).toBe(120);
    expect(fade?.stops.map(({ at }) => at)).toEqual([0, 1, 1, 1]);
  });

  it('leaves what is no such mask as it is', () => {
    expect(readFade('none', 0, 80)).toBeNull();
    expect(readFade('radial-gradient(rgb(0, 0, 0), rgba(0, 0, 0, 0))', 0, 80)).toBeNull();
    expect(readFade('linear-gradient(to right, red 10%, rgb(0, 0, 0) 20px)', 0, 80)).toBeNull();
  });
});
