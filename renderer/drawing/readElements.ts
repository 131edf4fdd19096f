import { cutOff } from './cutOff';
import type { Mark } from './drawing';
import { boxMarks } from './readBox';
import { readSvgElement } from './readSvgElement';
import { cutsText, textMarks, type TextSetting } from './readText';

/** Where the drawing begins on the page, and what measures text. */
export interface Reading {
  readonly left: number;
  readonly top: number;
  readonly measure: CanvasRenderingContext2D;
}

type CanvasMarks = (canvas: HTMLCanvasElement) => readonly Mark[];

/**
 * What the browser has laid out, as marks: text line by line, backgrounds, borders, and SVG
 * pictures. A canvas tells nothing of what was drawn on it: `canvasMarks` does.
 */
export function readElements(
  root: Element,
  reading: Reading,
  canvasMarks: CanvasMarks,
): readonly Mark[] {
  return marksOf(root, reading, canvasMarks, { cut: null, isStruck: false });
}

function marksOf(
  element: Element,
  reading: Reading,
  canvasMarks: CanvasMarks,
  around: TextSetting,
): readonly Mark[] {
  if (element instanceof HTMLCanvasElement) return canvasMarks(element);
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const opacity = Number(style.opacity);
  if (style.display === 'none' || style.visibility === 'hidden' || opacity === 0) return [];
  // For screen readers alone.
  if (style.clipPath !== 'none' && box.width <= 1) return [];
  // It knows of its own opacity.
  if (element instanceof SVGSVGElement) return readSvgElement(element, reading);
  const setting: TextSetting = {
    cut: cutsText(element, style, box) ?? around.cut,
    isStruck: around.isStruck || style.textDecorationLine.includes('line-through'),
  };
  const inside: Mark[] = [];
  for (const child of element.childNodes) {
    if (child instanceof CharacterData) inside.push(...textMarks(child, style, reading, setting));
    else if (child instanceof Element) {
      // One by one: there may be more than a call takes arguments.
      for (const mark of marksOf(child, reading, canvasMarks, setting)) inside.push(mark);
    }
  }
  const isCut = style.overflowX !== 'visible' || style.overflowY !== 'visible';
  const marks = [
    ...boxMarks(style, box, reading),
    ...(isCut ? cutOff(inside, paddingBox(style, box, reading)) : inside),
  ];
  return opacity < 1 && marks.length > 0
    ? [{ what: 'group', title: null, opacity, clip: null, marks }]
    : marks;
}

function paddingBox(style: CSSStyleDeclaration, box: DOMRect, { left, top }: Reading) {
  const [above, right, below, before] = [
    style.borderTopWidth,
    style.borderRightWidth,
    style.borderBottomWidth,
    style.borderLeftWidth,
  ].map((width) => Number.parseFloat(width)) as [number, number, number, number];
  return [
    box.left - left + before,
    box.top - top + above,
    box.right - left - right,
    box.bottom - top - below,
  ] as const;
}
