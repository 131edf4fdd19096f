import type { ReactElement } from 'react';
import type { EntityRecord } from '../../../../core/views/recordView';
import { MergedItem } from './MergedItem';
import './identity.css';

interface MergedEntitiesProps {
  readonly record: EntityRecord;
  readonly canEdit: boolean;
}

/** What is merged into this entity: never silently, and whole. */
export function MergedEntities({ record, canEdit }: MergedEntitiesProps): ReactElement | null {
  if (record.merged.length === 0) return null;
  return (
    <ul className="merged-entities" aria-label="Merged into it">
      {record.merged.map((merged) => (
        <MergedItem key={merged.entity.uid} merged={merged} record={record} canEdit={canEdit} />
      ))}
    </ul>
  );
}
