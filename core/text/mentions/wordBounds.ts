const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Marks and invisible signs, which a word has inside and at its end. */
const GOES_ON = 3;
const APOSTROPHE = 4;

function readClass(sign: string): number {
  if (/\p{L}/u.test(sign)) return LETTER;
  if (/\p{N}/u.test(sign)) return DIGIT;
  if (/[\p{M}\p{Cf}]/u.test(sign)) return GOES_ON;
  return /['’‘`´]/u.test(sign) ? APOSTROPHE : OTHER;
}

/** By code unit: a text of megabytes has a million words, for which an expression takes a second. */
let knownClasses: Uint8Array | null = null;

function classesOf(): Uint8Array {
  knownClasses ??= Uint8Array.from({ length: 0x10000 }, (_, code) =>
    readClass(String.fromCharCode(code)),
  );
  return knownClasses;
}

/**
 * Calls back with the bounds of each word in UTF-16 code units, end not included: letters, marks
 * and digits, apostrophes inside, or an abbreviation with its dots, as in "U.S". Only of words that
 * begin in a stretch, where one is given; returns where to go on.
 */
export function forEachWord(
  text: string,
  visit: (start: number, end: number) => void,
  { from, to }: { readonly from: number; readonly to: number } = { from: 0, to: text.length },
): number {
  const classes = classesOf();
  const codeAt = (at: number): number => text.codePointAt(at) ?? 0;
  const classAt = (at: number): number => {
    const code = codeAt(at);
    return code > 0xffff ? readClass(String.fromCodePoint(code)) : (classes[code] ?? OTHER);
  };
  const after = (at: number): number => at + (codeAt(at) > 0xffff ? 2 : 1);
  const isWordSign = (at: number): boolean => {
    const found = at < text.length ? classAt(at) : OTHER;
    return found === LETTER || found === DIGIT;
  };
  const abbreviationEnd = (start: number): number | null => {
    let end = after(start);
    let isDotted = false;
    while (text.charCodeAt(end) === 0x2e && end + 1 < text.length && classAt(end + 1) === LETTER) {
      const next = after(end + 1);
      if (isWordSign(next)) break;
      end = next;
      isDotted = true;
    }
    return isDotted ? end : null;
  };
  let at = from;
  while (at < to) {
    const first = classAt(at);
    if (first !== LETTER && first !== DIGIT) {
      at = after(at);
      continue;
    }
    let end = first === LETTER ? abbreviationEnd(at) : null;
    if (end === null) {
      end = after(at);
      while (end < text.length) {
        const found = classAt(end);
        if (found === OTHER || (found === APOSTROPHE && !isWordSign(end + 1))) break;
        end = after(end);
      }
    }
    visit(at, end);
    at = end;
  }
  return at;
}
