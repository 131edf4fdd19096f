const FINAL_H = /(?<=[aeiou])h$/;

/**
 * How a Latin transliteration of an Arabic or Persian word sounds, roughly: French and English
 * digraphs, doubled letters, e for i, o for u, a final h that is not heard. `Assad` and `Asad`,
 * `Hezbollah` and `Hizbullah`, `Hachd` and `Hashd` sound alike. Takes a folded word.
 */
export function soundOf(word: string): string {
  return word
    .replace(/isation(?=s?$)/, 'ization')
    .replace(/dj/g, 'j')
    .replace(/ch/g, 'sh')
    .replace(/ph/g, 'f')
    .replace(/q/g, 'k')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/[ey]/g, 'i')
    .replace(/o/g, 'u')
    .replace(/(.)\1+/g, '$1')
    .replace(FINAL_H, '');
}

/**
 * A sound without the short vowels that transliterations add and leave out: `Hashd` and `Hashed`,
 * `Hizballah` and `Hizbullah`. That a word begins or ends with a vowel stays: Baghdad is not
 * al-Baghdadi, and Iraq is not Iraqi.
 */
export function skeletonOf(sound: string): string {
  const begins = /^[aiu]/.test(sound) ? 'a' : '';
  const ends = /[aiu]$/.exec(sound)?.[0] ?? '';
  return begins + sound.replace(/[aiu]/g, '').replace(/(.)\1+/g, '$1') + ends;
}
