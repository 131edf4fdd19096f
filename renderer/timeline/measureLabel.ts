/** As `.timeline-label` is set. */
const FONT = "11px 'Inter Variable', Inter, 'Noto Sans Arabic', 'Noto Sans', sans-serif";

const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null | undefined;

/** The window sets figures of equal width, which a canvas does not know: they are wider. */
const EQUAL_FIGURES = 1.07;

/** How wide a label is, in CSS pixels. */
export function measureLabel(text: string): number {
  const known = widths.get(text);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (context) context.font = FONT;
  const width = (context?.measureText(text).width ?? text.length * 6) * EQUAL_FIGURES;
  // Before the fonts are there it would be the width in another one.
  if (document.fonts.status === 'loaded') widths.set(text, width);
  return width;
}
