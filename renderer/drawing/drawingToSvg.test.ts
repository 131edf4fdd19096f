import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Drawing, Mark, Text } from './drawing';
import { drawingToSvg } from './drawingToSvg';

const text = (words: string, more: Partial<Text> = {}): Text => ({
  what: 'text',
  text: words,
  x: 10,
  y: 20,
  align: 'left',
  direction: 'ltr',
  face: { families: "'Inter Variable', sans-serif", size: 12, weight: 400, italic: false },
  fill: { colour: '#000000', opacity: 1 },
  halo: null,
  bounds: [10, 8, 60, 24],
  ...more,
});

const drawingOf = (marks: readonly Mark[], more: Partial<Drawing> = {}): Drawing => ({
  width: 100,
  height: 50,
  background: '#ffffff',
  title: 'A chart',
  description: 'Two things.',
  marks,
  ...more,
});

describe('an SVG of a drawing', () => {
  it('says what it is and is as large as the drawing', () => {
    const svg = drawingToSvg(drawingOf([]));
    expect(svg).toContain('width="100" height="50" viewBox="0 0 100 50" role="img"');
    expect(svg).toContain('<title id="title">A chart</title>');
    expect(svg).toContain('<desc id="description">Two things.</desc>');
  });

  it('holds no markup, script or reference of whatever text is in it, and nothing that XML forbids', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '</text><script>alert(1)</script>',
        '" onload="x',
        ']]>',
        '&amp;&#0;',
        '\u202eevil\u202c',
        '\u0000\u0008\ufffe',
        '\ud800 alone',
        '👩‍👩‍👧',
        '=HYPERLINK("http://x")',
      ),
    );
    fc.assert(
      fc.property(nasty, (words) => {
        const svg = drawingToSvg(
          drawingOf(
            [{ what: 'group', title: words, opacity: 1, clip: null, marks: [text(words)] }],
            {
              title: words,
              description: words,
            },
          ),
        );
        // eslint-disable-next-line no-control-regex
        expect(svg).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
        expect(encodeURIComponent(svg)).not.toBe('');
        const tags = [...svg.matchAll(/<\/?([^\s>/]*)/g)].map(([, name]) => name);
        expect(new Set(tags)).toEqual(new Set(['svg', 'title', 'desc', 'rect', 'g', 'text']));
        expect(svg.replace(/>[^<]*</g, '><').replace(/"[^"]*"/g, '""')).not.toMatch(
          /\son\w+=|href=/,
        );
      }),
    );
  });

  it('sets a right-to-left line from its right end', () => {
    const svg = drawingToSvg(drawingOf([text('بغداد', { direction: 'rtl', align: 'right' })]));
    expect(svg).toContain('direction="rtl"');
    expect(svg).not.toContain('text-anchor');
    const left = drawingToSvg(drawingOf([text('بغداد', { direction: 'rtl', align: 'left' })]));
    expect(left).toContain('text-anchor="end"');
  });

  it('has a rim around letters, or for print a plate behind them and each text once', () => {
    const halo = { colour: '#ffffff', opacity: 1, width: 3 };
    const marks = [text('Baghdad', { halo })];
    expect(drawingToSvg(drawingOf(marks))).toContain('paint-order="stroke"');
    const printed = drawingToSvg(drawingOf(marks), { onPlates: true });
    expect(printed).not.toContain('stroke');
    expect(printed.match(/Baghdad/g)).toHaveLength(1);
  });

  it('shows a part with what reaches into it alone', () => {
    const near = text('near');
    const far = text('far', { bounds: [80, 30, 95, 45] });
    const svg = drawingToSvg(drawingOf([near, far]), { part: [0, 0, 50, 25] });
    expect(svg).toContain('viewBox="0 0 50 25"');
    expect(svg).toContain('near');
    expect(svg).not.toContain('far');
  });

  it('keeps its ids apart from those of another on the same page', () => {
    const clipped: Mark = {
      what: 'group',
      title: null,
      opacity: 1,
      clip: 'M0 0L9 0L9 9Z',
      marks: [text('within')],
    };
    const idsOf = (svg: string) => [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    const [one, other] = ['a-', 'b-'].map((prefix) =>
      drawingToSvg(drawingOf([clipped]), { prefix }),
    );
    expect(idsOf(one ?? '')).toEqual(['a-title', 'a-description', 'a-clip1']);
    expect(one).toContain('clip-path="url(#a-clip1)"');
    expect(idsOf(other ?? '').some((id) => idsOf(one ?? '').includes(id))).toBe(false);
  });

  it('writes a fill that fades as a gradient of its own', () => {
    const faded: Mark = {
      what: 'shape',
      path: 'M0 0L40 0L40 8L0 8Z',
      rule: 'nonzero',
      fill: { colour: '#cc5500', opacity: 0.8 },
      fade: { from: 0, to: 40, stops: [0, 0.25].map((at) => ({ at, opacity: at * 4 })) },
      stroke: null,
      matrix: null,
      bounds: [0, 0, 40, 8],
    };
    const svg = drawingToSvg(drawingOf([faded, faded]), { prefix: 'a-' });
    expect(svg).toContain(
      '<linearGradient id="a-fade1" gradientUnits="userSpaceOnUse" x1="0" y1="0" x2="40" y2="0">' +
        '<stop offset="0" stop-color="#cc5500" stop-opacity="0"/>' +
        '<stop offset="0.25" stop-color="#cc5500" stop-opacity="0.8"/></linearGradient>',
    );
    expect(svg).toContain('fill="url(#a-fade1)"');
    expect(svg).toContain('fill="url(#a-fade2)"');
  });

  it('lets what is behind it show through where it has no background', () => {
    expect(drawingToSvg(drawingOf([], { background: null }))).not.toContain('<rect');
  });
});
