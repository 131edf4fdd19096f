import type { XmlEvent } from '../../xml/readXml';

export type DateStyle = 'date' | 'time' | null;

/** For each style of a cell whether its number stands for a day, a time of day, or itself. */
export function readDateStyles(events: Iterable<XmlEvent>): readonly DateStyle[] {
  const own = new Map<string, string>();
  const styles: DateStyle[] = [];
  let inCells = false;
  for (const event of events) {
    if ('open' in event) {
      const { open, attributes } = event;
      if (open === 'cellXfs') inCells = true;
      else if (open === 'numFmt') {
        own.set(attributes.get('numFmtId') ?? '', attributes.get('formatCode') ?? '');
      } else if (open === 'xf' && inCells) {
        const id = attributes.get('numFmtId') ?? '0';
        styles.push(own.has(id) ? ofCode(own.get(id) ?? '') : ofBuiltIn(Number(id)));
      }
    } else if ('close' in event && event.close === 'cellXfs') inCells = false;
  }
  return styles;
}

/** ECMA-376, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asian calendars' formats. */
function ofBuiltIn(id: number): DateStyle {
  if ((id >= 14 && id <= 17) || id === 22) return 'date';
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'date';
  if ((id >= 18 && id <= 21) || (id >= 45 && id <= 47)) return 'time';
  return null;
}

function ofCode(code: string): DateStyle {
  // What is quoted, escaped or in brackets, such as "[Red]", says nothing of the number.
  const signs = code.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[yd]/.test(signs) || /mmm/.test(signs)) return 'date';
  if (/[hs]/.test(signs)) return 'time';
  return /m/.test(signs) ? 'date' : null;
}
