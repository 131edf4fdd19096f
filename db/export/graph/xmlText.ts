import { howMany, type Said } from '../said';

/** What XML 1.0 cannot hold at all, half characters included. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader would make spaces or line feeds of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text for an element or an attribute in double quotes. What XML cannot hold is replaced, and said. */
export function xmlText(text: string, said: Said): string {
  const replaced = text.match(forbidden)?.length ?? 0;
  if (replaced > 0) {
    said.count(
      'characters that XML forbids',
      (count) =>
        `${howMany(count, 'control character', 'control characters')} that XML cannot hold ${count === 1 ? 'was' : 'were'} replaced by �.`,
      replaced,
    );
  }
  return text
    .replace(forbidden, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (sign) => escapes[sign] ?? sign);
}
