import { foldName } from './foldName';
import { soundOf } from './mentions/spellingKeys';

/** Letters of Arabic and Persian after `foldText`, as `soundOf` writes those of transliterations. */
const letters: Readonly<Record<string, string>> = {
  ...{ ب: 'b', پ: 'p', ت: 't', ث: 'th', ج: 'j', چ: 'sh', ح: 'h', خ: 'kh', د: 'd', ذ: 'dh' },
  ...{ ر: 'r', ز: 'z', ژ: 'zh', س: 's', ش: 'sh', ص: 's', ض: 'd', ط: 't', ظ: 'z', غ: 'gh' },
  ...{ ف: 'f', ق: 'k', ك: 'k', گ: 'g', ل: 'l', م: 'm', ن: 'n', ه: 'h' },
};

const ARABIC = /\p{Script=Arabic}/u;
/** An article whose l is assimilated, before the letter that it took. */
const SUN_ARTICLE = /^a(dh|sh|th|[dnrstz])$/;
/** Fewer would be alike by chance. */
const FEWEST = 4;

function ofArabic(word: string): string {
  const heard = word.replace(/ه$/u, '');
  return Array.from(heard, (letter) => letters[letter] ?? '').join('');
}

/** Vowels are hardly written in one script, and spelled in many ways in the other; w is one of them. */
function ofLatin(word: string): string {
  return soundOf(word).replace(/[aiuw]/g, '');
}

/**
 * What a name has in common in Arabic script and in Latin transliterations: its consonants, without
 * articles. `كتائب حزب الله` and `Kataib Hizballah` have the same ones. Names that have the same are
 * candidates, no more; empty where there are too few to say anything, or letters of other scripts.
 */
export function consonantsOf(name: string): string {
  const words = foldName(name).split(' ');
  let all = '';
  for (const [place, word] of words.entries()) {
    if (ARABIC.test(word)) {
      all += ofArabic(word);
      continue;
    }
    if (!/^[a-z0-9]+$/.test(word)) return '';
    const letter = SUN_ARTICLE.exec(word)?.[1];
    if (letter !== undefined && words[place + 1]?.startsWith(letter)) continue;
    all += ofLatin(word);
  }
  const once = all.replace(/(.)\1+/g, '$1');
  return once.length < FEWEST ? '' : once;
}
