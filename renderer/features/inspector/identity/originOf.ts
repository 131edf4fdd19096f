import type { Uid } from '../../../../core/uid';
import type { EntityRecord } from '../../../../core/views/recordView';
import { preferredName } from '../names/editNames';

/** The name of the merged entity that a row was recorded for; null where it is the record's own. */
export function originOf({ merged }: EntityRecord, uid: Uid): string | null {
  const member = merged.find(({ entity }) => entity.uid === uid);
  return member ? preferredName(member.entity.names) : null;
}
