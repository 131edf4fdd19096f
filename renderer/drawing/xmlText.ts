import { escapeXml } from '../../core/text/escapeXml';

/** Text on one line, as it stands between tags or in an attribute. */
export function toXmlText(text: string): string {
  return escapeXml(text).replace(/[\t\n\r]/g, ' ');
}
