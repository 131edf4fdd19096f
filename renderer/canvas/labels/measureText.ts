import { typography, type Measure, type TextRole } from './labelBlock';

const LABEL_FONT = "'Inter Variable', Inter, 'Noto Sans Arabic', 'Noto Sans', sans-serif";

/**
 * In CSS pixels. In steps that nobody sees: letters of a size that was never drawn are made first,
 * and each zoom would have its own.
 */
export function fontSize(wanted: number): number {
  return Math.round(wanted * 4) / 4;
}

export function fontOf(role: TextRole, scale: number): string {
  const { size, weight } = typography[role];
  return `${weight} ${fontSize(size * scale)}px ${LABEL_FONT}`;
}

/** Measures in chart units. Forget it when fonts have loaded: widths change with them. */
export function createMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const widths = new Map<string, number>();
  return (text, role) => {
    const key = `${role}\n${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    let width = text.length * typography[role].size * 0.55;
    if (context) {
      context.font = fontOf(role, 1);
      width = context.measureText(text).width;
    }
    widths.set(key, width);
    return width;
  };
}
