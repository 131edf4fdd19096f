/** How much text is drawn at a zoom. Text never gets smaller than can be read. */
export interface LabelLevel {
  /** CSS pixels per chart unit of text; larger than the zoom when zoomed out. */
  readonly textScale: number;
  /**
   * `brief`: what a thing is called and how it is judged. `crowded`: the same in fewer words and
   * only where there is room; before that a thing without a name is worse than two names that
   * touch. `names`: names alone.
   */
  readonly show: 'all' | 'brief' | 'crowded' | 'names';
  /** Labels of links; those of attributions stay longer. */
  readonly links: boolean;
}

const LEAST_TEXT_SCALE = 0.84;
const MOST_TEXT_SCALE = 1.7;
/** Below these zooms the graph is more and more of an overview. */
const BRIEF = 0.78;
const WITHOUT_LINKS = 0.6;
const CROWDED = 0.5;
const NAMES_ONLY = 0.3;

export function labelLevel(zoom: number): LabelLevel {
  return {
    textScale: Math.min(Math.max(zoom, LEAST_TEXT_SCALE), MOST_TEXT_SCALE),
    show: zoom < NAMES_ONLY ? 'names' : zoom < CROWDED ? 'crowded' : zoom < BRIEF ? 'brief' : 'all',
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
