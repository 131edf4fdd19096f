const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });
const scripts = new Intl.DisplayNames(['en'], { type: 'script', fallback: 'code' });

/** "Persian" for `fa`; the tag itself where nobody knows it. */
export function languageName(tag: string): string {
  try {
    return languages.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** "Arabic" for `Arab`. */
export function scriptName(code: string): string {
  try {
    return scripts.of(code) ?? code;
  } catch {
    return code;
  }
}
