import { refuseTable } from '../refuseTable';
import { tableLimits } from '../tableLimits';
import type { XmlEvent } from '../../xml/readXml';

/** The texts that cells refer to by number. All of them are held: any cell may want any. */
export function readSharedTexts(events: Iterable<XmlEvent>): readonly string[] {
  const texts: string[] = [];
  let text = '';
  let total = 0;
  let taken = false;
  let phonetic = 0;
  for (const event of events) {
    if ('open' in event) {
      if (event.open === 'si') text = '';
      else if (event.open === 't') taken = true;
      else if (event.open === 'rPh') phonetic += 1;
    } else if ('close' in event) {
      if (event.close === 'si') texts.push(text);
      else if (event.close === 't') taken = false;
      else if (event.close === 'rPh') phonetic -= 1;
    } else if (taken && phonetic === 0) {
      text += event.text;
      total += event.text.length;
      if (text.length > tableLimits.cell) {
        throw refuseTable('A text of the workbook is longer than a million characters.');
      }
    }
    if (total > tableLimits.sharedTexts || texts.length > tableLimits.rows) {
      throw refuseTable('The workbook holds more text than can be read. Save the sheet as CSV.');
    }
  }
  return texts;
}
