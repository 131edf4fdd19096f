import { escapeXml, forbiddenInXml } from '../../../core/text/escapeXml';
import { howMany, type Said } from '../said';

/** A reader would make spaces or line feeds of them. */
const references: Readonly<Record<string, string>> = { '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** A text for an element or an attribute in double quotes. What XML cannot hold is replaced, and said. */
export function xmlText(text: string, said: Said): string {
  const replaced = text.match(forbiddenInXml)?.length ?? 0;
  if (replaced > 0) {
    said.count(
      'characters that XML forbids',
      (count) =>
        `${howMany(count, 'control character', 'control characters')} that XML cannot hold ${count === 1 ? 'was' : 'were'} replaced by �.`,
      replaced,
    );
  }
  return escapeXml(text).replace(/[\t\n\r]/g, (sign) => references[sign] ?? sign);
}
