import type { Drawing, Mark } from '../drawing/drawing';
import { request } from '../client';

interface LetteredFace {
  readonly rule: CSSFontFaceRule;
  readonly family: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Which letters are written in which families. */
function lettersOf(marks: readonly Mark[], letters = new Map<string, Set<number>>()) {
  for (const mark of marks) {
    if (mark.what === 'group') lettersOf(mark.marks, letters);
    if (mark.what !== 'text') continue;
    const known = letters.get(mark.face.families) ?? new Set<number>();
    for (const letter of mark.text) known.add(letter.codePointAt(0) ?? 0);
    letters.set(mark.face.families, known);
  }
  return letters;
}

function familyOf(text: string): string {
  return text.trim().replace(/^['"]|['"]$/g, '');
}

/** `U+0600-06FF, U+200C`. */
function rangesOf(text: string): LetteredFace['ranges'] {
  if (text === '') return [[0, 0x10ffff]];
  return text.split(',').map((part) => {
    const [from = '0', to = from] = part.trim().replace(/^U\+/i, '').split('-');
    return [
      Number.parseInt(from.replace(/\?/g, '0'), 16),
      Number.parseInt(to.replace(/\?/g, 'F'), 16),
    ];
  });
}

function facesOfPage(): readonly LetteredFace[] {
  return [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].flatMap((rule): LetteredFace[] => {
      if (!(rule instanceof CSSFontFaceRule)) return [];
      const { style } = rule;
      const family = familyOf(style.getPropertyValue('font-family'));
      return [{ rule, family, ranges: rangesOf(style.getPropertyValue('unicode-range')) }];
    }),
  );
}

/** The first `url(…)` of a face, as a path of the app's page. */
function fileOf({ rule }: LetteredFace): string | null {
  const [, file] =
    /url\(["']?([^"')]+\.woff2)["']?\)/.exec(rule.style.getPropertyValue('src')) ?? [];
  return file === undefined
    ? null
    : new URL(file, rule.parentStyleSheet?.href ?? document.baseURI).pathname;
}

/**
 * `@font-face` rules with the fonts themselves in them, of those parts of fonts whose letters the
 * drawing has, so that it looks the same where they are not installed.
 */
export function fontFaces({ marks }: Pick<Drawing, 'marks'>): Promise<string> {
  return fontFacesFor(lettersOf(marks));
}

/** The same for letters, by the families that they are written in. */
export async function fontFacesFor(
  lettered: Iterable<readonly [families: string, letters: Iterable<number>]>,
): Promise<string> {
  const faces = facesOfPage();
  const used = new Set<LetteredFace>();
  for (const [families, letters] of lettered) {
    const names = families.split(',').map(familyOf);
    for (const letter of letters) {
      // The first family that has it draws it.
      for (const name of names) {
        const having = faces.filter(
          ({ family, ranges }) =>
            family === name && ranges.some(([from, to]) => letter >= from && letter <= to),
        );
        for (const face of having) used.add(face);
        if (having.length > 0) break;
      }
    }
  }
  const rules = await Promise.all([...used].map(embed));
  return rules.join('');
}

async function embed(face: LetteredFace): Promise<string> {
  const file = fileOf(face);
  if (file === null) return '';
  const font = await request('picture.font', { file });
  if (!font.ok) return '';
  const { style } = face.rule;
  const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value};`)
    .join('');
  return `@font-face{${kept}src:url(data:font/woff2;base64,${font.value.base64}) format("woff2");}`;
}
