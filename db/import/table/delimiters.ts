/** What separates the cells of a row, with words for people. */
export const delimiters = [
  { delimiter: ',', label: 'comma' },
  { delimiter: ';', label: 'semicolon' },
  { delimiter: '\t', label: 'tab' },
  { delimiter: '|', label: 'vertical bar' },
] as const;

export type Delimiter = (typeof delimiters)[number]['delimiter'];
