import { expect, it, onTestFinished, vi } from 'vitest';
import type { Mark } from './drawing';
import { paintDrawing } from './paintDrawing';

it('paints a fill that fades by a gradient between its ends, in its own colour all the way', () => {
  vi.stubGlobal(
    'Path2D',
    class {
      readonly data: string;
      constructor(data: string) {
        this.data = data;
      }
    },
  );
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const stops: [number, string][] = [];
  const gradient = { addColorStop: (at: number, colour: string) => stops.push([at, colour]) };
  const context = {
    fillStyle: null as unknown,
    globalAlpha: 1,
    createLinearGradient: vi.fn(() => gradient),
    fill: vi.fn(() => {
      expect(context.fillStyle).toBe(gradient);
      expect(context.globalAlpha).toBe(0.8);
    }),
  };
  const faded: Mark = {
    what: 'shape',
    path: 'M0 0L40 0L40 8L0 8Z',
    rule: 'nonzero',
    fill: { colour: '#cc5500', opacity: 0.8 },
    fade: { from: 5, to: 40, stops: [0, 1].map((at) => ({ at, opacity: at })) },
    stroke: null,
    matrix: null,
    bounds: [0, 0, 40, 8],
  };
  paintDrawing(context as unknown as CanvasRenderingContext2D, [faded], [0, 0, 50, 50]);
  expect(context.createLinearGradient).toHaveBeenCalledWith(5, 0, 40, 0);
  expect(context.fill).toHaveBeenCalledOnce();
  expect(stops).toEqual([
    [0, 'rgb(from #cc5500 r g b / 0%)'],
    [1, 'rgb(from #cc5500 r g b / 100%)'],
  ]);
});
