import { expect, test, vi } from 'vitest';
import type { Mark } from '../drawing/drawing';
import { RecordingContext } from '../drawing/recordingContext';
import { layOutMap } from './draw/layOutMap';
import type { Outline } from './geo/loadOutlines';
import { ringsToShape, type Ring } from './geo/ringsToShape';
import { fitWithNames } from './fitWithNames';
import { recordMap } from './recordMap';
import { stateOfMap } from './testing/stateOfMap';

// Paths that nobody draws.
vi.stubGlobal('Path2D', Object);

const measure = {
  font: '',
  textBaseline: 'alphabetic',
  measureText: (text: string) => ({ width: text.length * 6, actualBoundingBoxAscent: 8 }),
} as unknown as CanvasRenderingContext2D;

function outlineOf(name: string, ring: Ring): Outline {
  const shape = ringsToShape([ring]);
  if (!shape) throw new Error('A ring has a shape.');
  const drawn = new Path2D();
  return { name, fine: drawn, coarse: drawn, rings: () => [ring], ...shape };
}

/** From x 5000 to 6000 and y 3000 to 3600 of a world that is 10,000 pixels wide. */
const view = { x: 0.55, y: 0.33, scale: 10_000 };
const size = { width: 1000, height: 600 };
const island = outlineOf('Island', [0.52, 0.31, 0.53, 0.31, 0.53, 0.32]);
const continent = outlineOf('Continent', [0.54, 0.1, 0.9, 0.1, 0.9, 0.34, 0.54, 0.34]);
const elsewhere = outlineOf('Elsewhere', [0.1, 0.1, 0.2, 0.1, 0.2, 0.2]);

const record = (parts: Parameters<typeof stateOfMap>[0]): readonly Mark[] => {
  const state = stateOfMap({ view, size, ...parts });
  // Away from the corner of the sheet, as below a title.
  const context = new RecordingContext(measure, [20, 50, 20 + size.width, 50 + size.height]);
  context.translate(20, 50);
  recordMap(context, state, layOutMap(state));
  return context.finish();
};

const all = (marks: readonly Mark[]): readonly Mark[] =>
  marks.flatMap((mark) => (mark.what === 'group' ? [mark, ...all(mark.marks)] : [mark]));

const land = (marks: readonly Mark[]) =>
  all(marks).flatMap((mark) =>
    mark.what === 'shape' &&
    mark.fill?.colour === stateOfMap().tokens.land &&
    mark.rule === 'evenodd'
      ? [mark]
      : [],
  );

test('land has the course of its rings, and of what lies outside there is nothing', () => {
  const shapes = land(record({ outlines: [island, continent, elsewhere], marks: [], lines: [] }));
  // Four pixels beyond the frame, where it is cut off with its stroke.
  expect(shapes.map(({ path }) => path)).toEqual([
    'M220 150L320 150L320 250Z',
    'M420 46L1024 46L1024 450L420 450Z',
  ]);
  expect(shapes[0]?.stroke?.width).toBeCloseTo(0.9);
});

test('what lies on both sides of the cut is drawn twice, once on each', () => {
  const far = outlineOf('Far', [0.01, 0.31, 0.02, 0.31, 0.02, 0.32]);
  const cut = 0.4;
  const shapes = land(
    record({ outlines: [far], marks: [], lines: [], cut, view: { ...view, x: 1.0 } }),
  );
  expect(shapes.map(({ path }) => path)).toEqual(['M620 150L720 150L720 250Z']);
});

test('symbols and lines are groups with titles that say how they got there', () => {
  const marks = record({ view: fitWithNames(stateOfMap({ size }), 0) });
  const titles = all(marks).flatMap((mark) =>
    mark.what === 'group' && mark.title !== null ? [mark.title] : [],
  );
  expect(titles).toContain('Base, place');
  expect(titles).toContain(
    'Brigade, actor, placed by its link: based at Area · near it, or part of a region',
  );
  expect(titles.some((title) => title.startsWith('Rocket → Brigade, attribution: '))).toBe(true);
});

test('all that is written on the map is in its picture', () => {
  const state = stateOfMap({ size });
  const seen = fitWithNames(state, 0);
  const written = layOutMap({ ...state, view: seen }).labels.flatMap(({ block }) =>
    block.lines.map(({ text }) => text),
  );
  const texts = all(record({ view: seen })).flatMap((mark) =>
    mark.what === 'text' ? [mark.text] : [],
  );
  expect(written.length).toBeGreaterThan(3);
  for (const text of written) expect(texts).toContain(text);
});
