import { doMeet, type Bounds } from './bounds';
import type { Drawing, Fade, Group, Mark, Paint, Shape, Text } from './drawing';
import { written } from './written';
import { toXmlText } from './xmlText';

interface SvgChoices {
  /** The part of the drawing that is shown; all of it where it is left out. */
  readonly part?: Bounds;
  /** How large it is to be, in CSS pixels, millimetres or inches; as large as the part where it is left out. */
  readonly size?: { readonly width: string; readonly height: string };
  /** Before all ids in it, so that several can stand on one page. */
  readonly prefix?: string;
  /** `@font-face` rules with the fonts in them. */
  readonly fonts?: string;
  /**
   * A plate behind each text in place of the rim around its letters: what is printed from it holds
   * letters with a rim twice, and whoever searches or copies finds them twice.
   */
  readonly onPlates?: boolean;
}

function opacityOf(name: string, { opacity }: Paint): string {
  return opacity < 1 ? ` ${name}="${written(opacity)}"` : '';
}

function fillOf(fill: Paint | null): string {
  return fill
    ? ` fill="${toXmlText(fill.colour)}"${opacityOf('fill-opacity', fill)}`
    : ' fill="none"';
}

function fadeToSvg(fade: Fade, { colour, opacity }: Paint, id: string): string {
  const stops = fade.stops.map(
    (stop) =>
      `<stop offset="${thousandths(stop.at)}" stop-color="${toXmlText(colour)}" ` +
      `stop-opacity="${thousandths(stop.opacity * opacity)}"/>`,
  );
  return (
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="${written(fade.from)}" ` +
    `y1="0" x2="${written(fade.to)}" y2="0">${stops.join('')}</linearGradient>\n`
  );
}

/** A hundredth of a wide shape could be seen. */
function thousandths(part: number): string {
  return String(Math.round(part * 1000) / 1000);
}

function shapeToSvg({ path, rule, fill, fade, stroke, matrix }: Shape, context: Written): string {
  let line = '';
  if (fill && fade) {
    const id = context.nextId('fade');
    line += `${fadeToSvg(fade, fill, id)}<path d="${path}" fill="url(#${id})"`;
  } else line += `<path d="${path}"${fillOf(fill)}`;
  if (fill && rule === 'evenodd') line += ' fill-rule="evenodd"';
  if (stroke) {
    line += ` stroke="${toXmlText(stroke.colour)}" stroke-width="${written(stroke.width)}"`;
    line += opacityOf('stroke-opacity', stroke);
    if (stroke.dash.length > 0) line += ` stroke-dasharray="${stroke.dash.map(written).join(' ')}"`;
    if (stroke.cap !== 'butt') line += ` stroke-linecap="${stroke.cap}"`;
    if (stroke.join !== 'miter') line += ` stroke-linejoin="${stroke.join}"`;
  }
  if (matrix) {
    const [a, b, c, d, e, f] = matrix;
    // Signs are small, so what they are scaled by has to be exact.
    const turn = [a, b, c, d].map((part) => String(Math.round(part * 1e5) / 1e5));
    line += ` transform="matrix(${turn.join(' ')} ${written(e)} ${written(f)})"`;
  }
  return `${line}/>\n`;
}

const anchors = {
  ltr: { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' },
  // The start of a right-to-left line is its right end.
  rtl: { left: ' text-anchor="end"', center: ' text-anchor="middle"', right: '' },
} as const;

function plateOf({ bounds, halo, face, y }: Text): string {
  if (!halo) return '';
  const [left, , right] = bounds;
  const [top, high] = [y - face.size * 0.82, face.size * 1.08];
  return (
    `<rect x="${written(left)}" y="${written(top)}" width="${written(right - left)}" ` +
    `height="${written(high)}" rx="${written(face.size * 0.2)}"${fillOf(halo)}/>\n`
  );
}

function textToSvg({ text, x, y, align, direction, face, fill, halo }: Text): string {
  let line = `<text x="${written(x)}" y="${written(y)}"${anchors[direction][align]}`;
  line += ` font-family="${toXmlText(face.families)}" font-size="${written(face.size)}"`;
  if (face.weight !== 400) line += ` font-weight="${String(face.weight)}"`;
  if (face.italic) line += ' font-style="italic"';
  if (direction === 'rtl') line += ' direction="rtl"';
  line += fillOf(fill);
  if (halo) {
    line += ` stroke="${toXmlText(halo.colour)}" stroke-width="${written(halo.width)}"`;
    line += `${opacityOf('stroke-opacity', halo)} stroke-linejoin="round" paint-order="stroke"`;
  }
  return `${line} xml:space="preserve">${toXmlText(text)}</text>\n`;
}

interface Written {
  readonly part: Bounds | null;
  readonly onPlates: boolean;
  /** An id for the next of what others in it refer to. */
  readonly nextId: (what: 'clip' | 'fade') => string;
}

function groupToSvg({ title, opacity, clip, marks }: Group, context: Written): string {
  const inside = marksToSvg(marks, context);
  if (inside === '') return '';
  const name = title === null ? '' : `<title>${toXmlText(title)}</title>\n`;
  const clear = opacity < 1 ? ` opacity="${written(opacity)}"` : '';
  if (clip === null) return `<g${clear}>\n${name}${inside}</g>\n`;
  const id = context.nextId('clip');
  return (
    `<clipPath id="${id}"><path d="${clip}"/></clipPath>\n` +
    `<g${clear} clip-path="url(#${id})">\n${name}${inside}</g>\n`
  );
}

function marksToSvg(marks: readonly Mark[], context: Written): string {
  let all = '';
  for (const mark of marks) {
    if (mark.what === 'group') all += groupToSvg(mark, context);
    else if (context.part === null || doMeet(mark.bounds, context.part)) {
      if (mark.what === 'shape') all += shapeToSvg(mark, context);
      else if (context.onPlates) all += plateOf(mark) + textToSvg({ ...mark, halo: null });
      else all += textToSvg(mark);
    }
  }
  return all;
}

/** A drawing as an SVG file that refers to nothing outside itself and runs nothing. */
export function drawingToSvg(drawing: Drawing, choices: SvgChoices = {}): string {
  const { part, fonts, prefix = '', onPlates = false } = choices;
  const [left, top, right, bottom] = part ?? [0, 0, drawing.width, drawing.height];
  const [wide, high] = [written(right - left), written(bottom - top)];
  const size = choices.size ?? { width: wide, height: high };
  const used = { clip: 0, fade: 0 };
  const inside = marksToSvg(drawing.marks, {
    part: part ?? null,
    onPlates,
    nextId: (what) => `${prefix}${what}${String((used[what] += 1))}`,
  });
  const behind =
    drawing.background === null
      ? ''
      : `<rect x="${written(left)}" y="${written(top)}" width="${wide}" height="${high}" fill="${toXmlText(drawing.background)}"/>\n`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" ` +
    `viewBox="${written(left)} ${written(top)} ${wide} ${high}" role="img" aria-labelledby="${prefix}title ${prefix}description">\n` +
    `<title id="${prefix}title">${toXmlText(drawing.title)}</title>\n` +
    `<desc id="${prefix}description">${toXmlText(drawing.description)}</desc>\n` +
    (fonts === undefined ? '' : `<style>${fonts}</style>\n`) +
    `${behind}${inside}</svg>\n`
  );
}
