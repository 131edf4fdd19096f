/** ISO 15924 codes with the name under which Unicode knows the script. */
const SCRIPTS: readonly (readonly [code: string, pattern: RegExp])[] = [
  ['Latn', /\p{Script=Latin}/u],
  ['Arab', /\p{Script=Arabic}/u],
  ['Cyrl', /\p{Script=Cyrillic}/u],
  ['Hebr', /\p{Script=Hebrew}/u],
  ['Grek', /\p{Script=Greek}/u],
  ['Armn', /\p{Script=Armenian}/u],
  ['Geor', /\p{Script=Georgian}/u],
  ['Syrc', /\p{Script=Syriac}/u],
  ['Thaa', /\p{Script=Thaana}/u],
  ['Ethi', /\p{Script=Ethiopic}/u],
  ['Deva', /\p{Script=Devanagari}/u],
  ['Beng', /\p{Script=Bengali}/u],
  ['Guru', /\p{Script=Gurmukhi}/u],
  ['Gujr', /\p{Script=Gujarati}/u],
  ['Taml', /\p{Script=Tamil}/u],
  ['Telu', /\p{Script=Telugu}/u],
  ['Knda', /\p{Script=Kannada}/u],
  ['Mlym', /\p{Script=Malayalam}/u],
  ['Sinh', /\p{Script=Sinhala}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Laoo', /\p{Script=Lao}/u],
  ['Khmr', /\p{Script=Khmer}/u],
  ['Mymr', /\p{Script=Myanmar}/u],
  ['Tibt', /\p{Script=Tibetan}/u],
  ['Mong', /\p{Script=Mongolian}/u],
  ['Hang', /\p{Script=Hangul}/u],
  ['Hira', /\p{Script=Hiragana}/u],
  ['Kana', /\p{Script=Katakana}/u],
  ['Hani', /\p{Script=Han}/u],
];

/** Most names, and told at once. */
// eslint-disable-next-line no-control-regex -- ASCII is what is meant
const plain = /^[\x00-\x7f]*$/;

/** The script of most letters of a text, as an ISO 15924 code; null where none is known. */
export function scriptOf(text: string): string | null {
  if (plain.test(text)) return /[a-z]/i.test(text) ? 'Latn' : null;
  const counts = new Map<string, number>();
  for (const [letter] of text.matchAll(/\p{L}/gu)) {
    const code = SCRIPTS.find(([, pattern]) => pattern.test(letter))?.[0];
    if (code) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  // Han beside kana is Japanese writing as a whole.
  const kana = (counts.get('Hira') ?? 0) + (counts.get('Kana') ?? 0);
  if (kana > 0) {
    counts.set('Jpan', kana + (counts.get('Hani') ?? 0));
    for (const code of ['Hira', 'Kana', 'Hani']) counts.delete(code);
  }
  let dominant: string | null = null;
  for (const [code, count] of counts) {
    if (dominant === null || count > (counts.get(dominant) ?? 0)) dominant = code;
  }
  return dominant;
}
