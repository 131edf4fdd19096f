import { asOfToWords } from '../wording/asOfToWords';
import type { Comparison, Difference } from './comparison';

/** "3 added, 1 gone, none changed". */
export function countsToWords({ added, gone, changed }: Comparison): string {
  const counted = ({ length }: readonly unknown[], word: string): string =>
    `${length === 0 ? 'none' : length.toLocaleString('en')} ${word}`;
  const total = added.length + gone.length + changed.length;
  return total === 0
    ? 'nothing differs'
    : [counted(added, 'added'), counted(gone, 'gone'), counted(changed, 'changed')].join(', ');
}

/** A day of belief time; null is the present. */
function dayToWords(asOf: string | null): string {
  return asOf === null ? 'today' : `on ${asOfToWords(asOf)}`;
}

/**
 * "Compared with “Bases”", or "As believed today, compared with as believed on 2 November 2026": of
 * belief time both days are said.
 */
export function comparedWithToWords(
  compared: { readonly chart: string } | { readonly asOf: string | null },
  title: string,
  asOf: string | null,
): string {
  return 'chart' in compared
    ? `Compared with “${title}”`
    : `As believed ${dayToWords(asOf)}, compared with as believed ${dayToWords(compared.asOf)}`;
}

/** "Likelihood: likely → unlikely". */
export function differenceToWords({ what, from, to }: Difference): string {
  return `${what}: ${from} → ${to}`;
}
