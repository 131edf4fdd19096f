import { expect, test } from 'vitest';
import { RecordingContext } from './recordingContext';

/** All letters are six wide and eight high. */
const measure = {
  font: '',
  textBaseline: 'alphabetic',
  measureText(this: { textBaseline: string }, text: string) {
    return {
      width: text.length * 6,
      actualBoundingBoxAscent: this.textBaseline === 'middle' ? 4 : 8,
    };
  },
} as unknown as CanvasRenderingContext2D;

const record = (draw: (context: RecordingContext) => void) => {
  const context = new RecordingContext(measure, [0, 0, 100, 100]);
  draw(context);
  return context.finish();
};

test('what is filled and then stroked along the same path is one shape', () => {
  const marks = record((context) => {
    context.beginPath();
    context.rect(10, 10, 20, 20);
    context.fillStyle = '#ff0000';
    context.fill();
    context.strokeStyle = 'rgba(0, 0, 255, 0.5)';
    context.lineWidth = 3;
    context.stroke();
  });
  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({
    fill: { colour: '#ff0000', opacity: 1 },
    stroke: { colour: '#0000ff', opacity: 0.5, width: 3 },
  });
});

test('a text with a rim is one text, and its baseline stays where a canvas has it', () => {
  const marks = record((context) => {
    context.font = "600 12px 'Inter Variable', sans-serif";
    context.textAlign = 'center';
    context.textBaseline = 'middle';
    context.strokeStyle = '#ffffff';
    context.strokeText('Iraq', 50, 50);
    context.fillText('Iraq', 50, 50);
  });
  expect(marks).toHaveLength(1);
  expect(marks[0]).toMatchObject({
    y: 54,
    fill: { colour: '#000000' },
    halo: { colour: '#ffffff' },
    bounds: [37.5, 41.5, 62.5, 58.7],
  });
});

test('widths and dashes grow with the transform that a path is drawn in', () => {
  const marks = record((context) => {
    context.translate(10, 0);
    context.scale(2, 2);
    context.setLineDash([3, 1]);
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(10, 10);
    context.stroke();
  });
  expect(marks[0]).toMatchObject({ path: 'M10 0L30 20', stroke: { width: 2, dash: [6, 2] } });
});

test('what is clipped ends with the state that was kept before it', () => {
  const marks = record((context) => {
    context.save();
    context.beginPath();
    context.rect(0, 0, 50, 50);
    context.clip();
    context.fillRect(10, 10, 10, 10);
    context.restore();
    context.fillRect(60, 60, 10, 10);
  });
  expect(marks.map(({ what }) => what)).toEqual(['group', 'shape']);
  expect(marks[0]).toMatchObject({ clip: 'M0 0L50 0L50 50L0 50ZM0 0' });
});

test('what is out of sight, empty or clear is left out', () => {
  const marks = record((context) => {
    context.fillRect(200, 200, 10, 10);
    context.globalAlpha = 0;
    context.fillRect(10, 10, 10, 10);
    context.globalAlpha = 1;
    context.fillText('  ', 10, 10);
    context.globalCompositeOperation = 'destination-out';
    context.fillRect(10, 10, 10, 10);
  });
  expect(marks).toEqual([]);
});
