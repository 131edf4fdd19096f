import type { ReactElement } from 'react';
import type { EntityItem } from '../../core/views/caseView';
import { KindMark } from './KindMark';
import { NameText } from './NameText';
import { RecordLink } from './RecordLink';

/** An entity by its mark and name, and the merged name that is meant; choosing it selects it. */
export function EntityLink({ entity }: { readonly entity: EntityItem }): ReactElement {
  return (
    <>
      <RecordLink to={{ word: 'entity', uid: entity.uid }} className="entity-link">
        <KindMark kind={entity.kind} />
        <NameText className={entity.retracted ? 'retracted' : ''} text={entity.name} />
      </RecordLink>
      {entity.recordedAs !== undefined && (
        <span className="muted recorded-as">
          recorded as <bdi>{entity.recordedAs}</bdi>
        </span>
      )}
    </>
  );
}
