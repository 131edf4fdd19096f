import type { Likelihood } from '../../../core/vocabularies/likelihood';
import type { ThemeTokens } from '../../theme/tokens';

/** How an attribution's line is drawn: weight and colour rise with the likelihood. */
export interface LineLook {
  readonly width: number;
  readonly dash: readonly number[];
  readonly colour: string;
}

const widths: Readonly<Record<Likelihood, number>> = {
  'almost-no-chance': 1.3,
  'very-unlikely': 1.6,
  unlikely: 1.9,
  'roughly-even-chance': 2.4,
  likely: 3.1,
  'very-likely': 3.8,
  'almost-certain': 4.6,
};

/** Dots, as everywhere where no claim stands behind a line; ends are round. */
export const unsourcedDash = [0.5, 4.5] as const;

/** The same on a curve of an attribution, with room for its heavier dots. */
export const unsourcedCurveDash = [0.5, 6] as const;

/** A link of which all that is said is that it is not so. */
export const deniedDash = [9, 5] as const;

/** An attribution that another has taken the place of: a dash and two dots. */
export const supersededDash = [9, 3, 1.5, 3, 1.5, 3] as const;

export const retractedDash = [2, 5] as const;

/** `none` is no step of the scale: a grey of its own, in a pattern of its own. */
export function likelihoodLine(likelihood: Likelihood | 'none', tokens: ThemeTokens): LineLook {
  if (likelihood === 'none') {
    return { width: 1.9, dash: [9, 4, 2, 4], colour: tokens['likelihood-none'] };
  }
  const width = widths[likelihood];
  return {
    width,
    dash: [5.5 + width * 0.8, 3.2 + width * 0.4],
    colour: tokens.likelihood[likelihood],
  };
}
