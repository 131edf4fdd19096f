import { describe, expect, it } from 'vitest';
import { readPaint } from './readPaint';

describe('a colour of the page', () => {
  it.each([
    ['rgb(204, 85, 0)', { colour: '#cc5500', opacity: 1 }],
    ['rgba(204, 85, 0, 0.5)', { colour: '#cc5500', opacity: 0.5 }],
    ['#cc550080', { colour: '#cc5500', opacity: 128 / 255 }],
    ['color(srgb 0.8 0.333333 0 / 0.35)', { colour: '#cc5500', opacity: 0.35 }],
    ['color(srgb 0.8 0.333333 0)', { colour: '#cc5500', opacity: 1 }],
    ['rgba(204, 85, 0, 0)', null],
    ['transparent', null],
  ])('is read from %s as other programs write it', (written, paint) => {
    expect(readPaint(written)).toEqual(paint);
  });
});
