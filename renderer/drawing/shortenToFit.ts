/** What stands where a text was cut off. */
const REST = '…';

/**
 * As much of a text as has room beside the sign that it goes on, as the window cuts it off. `fits`
 * is asked of how many letters, and fewer letters always fit where more do.
 */
export function shortenToFit(text: string, fits: (letters: number) => boolean): string {
  const ends: number[] = [0];
  for (const letter of text) ends.push((ends.at(-1) ?? 0) + letter.length);
  let [low, high] = [0, ends.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (fits(ends[middle] ?? 0)) low = middle;
    else high = middle - 1;
  }
  return text.slice(0, ends[low] ?? 0) + REST;
}
