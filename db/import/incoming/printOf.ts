import type { Incoming } from '../../../core/import/incoming';
import { hashText } from './hashText';

/**
 * Tells within one import whether a record that comes again is as it was, without making it a thing.
 * Null for what seldom comes twice: that is made once more, and compared.
 */
export function printOf(record: Incoming): number | null {
  if (record.what === 'entity') {
    const { kind, names, description, fields, date, position, version } = record;
    return hashText(JSON.stringify([kind, names, description, fields, date, position, version]));
  }
  if (record.what !== 'source') return null;
  const { at: _, ...rest } = record;
  return hashText(JSON.stringify(rest));
}
