const LONGEST_TITLE = 80;

const two = (part: number) => String(part).padStart(2, '0');

/** “Title (backup 2026-11-26 15.04).ascribe”, by the clock of this machine. */
export function nameRestored(title: string, at: number): string {
  const when = new Date(at);
  const day = [when.getFullYear(), two(when.getMonth() + 1), two(when.getDate())].join('-');
  const time = `${two(when.getHours())}.${two(when.getMinutes())}`;
  // What some system refuses in a name, and what would hide the file.
  const plain = title
    .replaceAll(/[<>:"/\\|?*\p{Cc}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .slice(0, LONGEST_TITLE)
    .trim();
  return `${plain === '' ? 'Case' : plain} (backup ${day} ${time}).ascribe`;
}
