/** How much text is drawn at a zoom. Text never gets smaller than can be read. */
export interface LabelLevel {
  /** CSS pixels per chart unit of text; larger than the zoom when zoomed out. */
  readonly textScale: number;
  /** `all` as placed; `names` alone and only where there is room. */
  readonly show: 'all' | 'names';
  /** Labels of links; those of attributions stay as long as `show` is `all`. */
  readonly links: boolean;
}

const LEAST_TEXT_SCALE = 0.84;
const MOST_TEXT_SCALE = 1.7;
/** Below these zooms the graph is an overview. */
const NAMES_ONLY = 0.42;
const WITHOUT_LINKS = 0.5;

export function labelLevel(zoom: number): LabelLevel {
  return {
    textScale: Math.min(Math.max(zoom, LEAST_TEXT_SCALE), MOST_TEXT_SCALE),
    show: zoom < NAMES_ONLY ? 'names' : 'all',
    links: zoom >= WITHOUT_LINKS,
  };
}

/**
 * Text in chart units grows when zoomed out, so places are chosen again; in steps, so that they
 * do not jump with each turn of the wheel.
 */
export function labelGrowth(zoom: number): number {
  const growth = labelLevel(zoom).textScale / zoom;
  if (growth <= 1) return 1;
  const step = 1.15;
  return step ** Math.ceil(Math.log(growth) / Math.log(step) - 1e-9);
}
