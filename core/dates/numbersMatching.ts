/** The numbers from `first` to `last` that a pattern of digits and X can stand for, ascending. */
export function numbersMatching(pattern: string, first: number, last: number): readonly number[] {
  if (!pattern.includes('X')) {
    const number = Number(pattern);
    return number >= first && number <= last ? [number] : [];
  }
  let numbers: readonly number[] = [0];
  for (const digit of pattern) {
    numbers = numbers.flatMap((number) =>
      digit === 'X'
        ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((choice) => number * 10 + choice)
        : [number * 10 + Number(digit)],
    );
  }
  return numbers.filter((number) => number >= first && number <= last);
}
