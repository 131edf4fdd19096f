import { cutText } from '../text/cutText';
import { stripControls } from '../text/stripControls';

/** The names by which a table's columns are told apart: none is empty, and none occurs twice. */
export function nameColumns(header: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return header.map((cell, index) => {
    const said = cutText(stripControls(cell).trim(), 200);
    const name = said === '' ? `column ${index + 1}` : said;
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name} (${number})`;
    taken.add(free);
    return free;
  });
}
