import { asciiDigits } from './asciiDigits';

const GROUPED = /^\d{1,3}(,\d{3})+$|^\d+$/;

/** The number that a whole text is; null where it is none, or more than a number. */
export function readNumber(text: string, decimal: 'point' | 'comma'): number | null {
  const ascii = asciiDigits(text.trim()).replace(/^\u2212/, '-');
  // A comma that parts thousands is told from one that parts decimals by what the mapping says.
  const pointed =
    decimal === 'comma' ? ascii.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')) : ascii;
  const parts = /^([+-]?)([\d,]*)(?:\.(\d+))?(e[+-]?\d{1,3})?$/i.exec(pointed);
  if (parts === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts;
  if (whole === '' ? fraction === '' : !GROUPED.test(whole)) return null;
  const number = Number(`${sign}${whole.replaceAll(',', '') || '0'}.${fraction || '0'}${exponent}`);
  return Number.isFinite(number) ? number : null;
}
