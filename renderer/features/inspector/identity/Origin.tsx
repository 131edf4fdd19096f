import type { ReactElement } from 'react';
import type { Uid } from '../../../../core/uid';
import type { EntityRecord } from '../../../../core/views/recordView';
import { originOf } from './originOf';

interface OriginProps {
  readonly record: EntityRecord;
  /** The entity that the row was recorded for. */
  readonly uid: Uid;
}

/** Says of a row that it was recorded for a merged entity, and for which. */
export function Origin({ record, uid }: OriginProps): ReactElement | null {
  const name = originOf(record, uid);
  if (name === null) return null;
  return (
    <span className="tag" title={`Recorded for ${name}, which is merged into this one`}>
      of <bdi>{name}</bdi>
    </span>
  );
}
