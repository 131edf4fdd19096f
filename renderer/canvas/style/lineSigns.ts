import type { EvidenceClaim } from '../../../core/views/evidenceView';
import type { ThemeTokens } from '../../theme/tokens';

/**
 * What a line says of itself besides its course, by shape and not by colour alone. The order is
 * that along the line.
 */
export const lineSigns = ['contested', 'denied', 'claimed', 'superseded', 'rejected'] as const;

export type LineSign = (typeof lineSigns)[number];

/** Strokes around 0, 0 in a disc of radius `SIGN_RADIUS`: for the canvas and for the legend. */
export const signPaths: Readonly<Record<LineSign, string>> = {
  contested: 'M-3.4 -1.6H3.4M-3.4 1.6H3.4M-2 4.2L2 -4.2',
  denied: 'M-2.9 -2.9L2.9 2.9M-2.9 2.9L2.9 -2.9',
  claimed: 'M-2.2 4.4V-4.2H3.2L1.6 -2.2L3.2 -0.2H-2.2',
  superseded: 'M-3.2 -3.2L-0.2 0L-3.2 3.2M0.2 -3.2L3.2 0L0.2 3.2',
  rejected: 'M-4.9 4.9L4.9 -4.9',
};

/** Of a claim's small node: what it does with the statement. */
export const stancePaths: Readonly<Record<EvidenceClaim['stance'], string>> = {
  asserts: 'M-3.4 0H3.4M0 -3.4V3.4',
  denies: signPaths.denied,
  suspects: 'M-3.6 0.9C-2.4 -2.4 -1 -1.6 0 0S2.4 2.4 3.6 -0.9',
  'claims-responsibility': signPaths.claimed,
};

export const SIGN_RADIUS = 7;

export function signColour(sign: LineSign, tokens: ThemeTokens): string {
  if (sign === 'contested' || sign === 'denied') return tokens.warn;
  return sign === 'claimed' ? tokens.text : tokens.muted;
}
