const EXAMPLES: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/^$/, 'a date is missing. Write for example 2021-06-10.'],
  [
    /^\d{8}$/,
    'its parts are not separated. Write year, month and day with hyphens, as in 2021-06-10.',
  ],
  [
    /^\d{4}-\d{1,2}(-\d{1,2})?$/,
    'months and days have two digits. Write 2021-06-01 for 1 June 2021.',
  ],
  [
    /^[-+Y]|^\d{5,}/,
    'years go from 0000 to 9999, in four digits and without a sign. Write for example 2021.',
  ],
  [
    /^\d{2,3}[?~%]?$/,
    'a year has four digits. Write 202X for the 2020s and 20XX for 2000 to 2099.',
  ],
  [/S\d/, 'significant digits are not used here. Write 202X for the 2020s.'],
  [/[?~%]{2}/, 'two marks stand together. Write % for both uncertain (?) and approximate (~).'],
  [/^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/, 'the year comes first. Write 2021-06-10 for 10 June 2021.'],
];

/** What is wrong with a text that has no shape of a date, as far as it can be guessed. */
export function explainUnreadable(text: string): string {
  const known = EXAMPLES.find(([pattern]) => pattern.test(text));
  return (
    known?.[1] ??
    'Ascribe reads 2021-06-10, 2021-06, 2021, 202X, 2021-21 (spring), 2021-06-08/2021-06-20 (from, to), 2021-06~ (about) and 2021? (perhaps).'
  );
}
