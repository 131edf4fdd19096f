import type { ComparedSign } from '../../../core/compare/comparison';

/** Strokes around 0, 0 in a square of `COMPARED_SIZE`: for the canvas and for the legend. */
export const comparedPaths: Readonly<Record<ComparedSign, string>> = {
  added: 'M-3.4 0H3.4M0 -3.4V3.4',
  gone: 'M-3.4 0H3.4',
  // Not ≠, which stands for contested.
  changed: 'M0 -3.2L3.5 3H-3.5Z',
};

export const COMPARED_SIZE = 13;

/** Of what is no longer there. */
export const GONE_OPACITY = 0.4;
