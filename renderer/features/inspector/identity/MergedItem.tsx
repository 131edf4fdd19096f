import { Button, Callout } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { EntityRecord, MergedEntity } from '../../../../core/views/recordView';
import { ClaimList } from '../../../controls/ClaimList';
import { Moment } from '../../../controls/Moment';
import { NameText } from '../../../controls/NameText';
import { preferredName } from '../names/editNames';
import { OwnFields } from './OwnFields';
import { originOf } from './originOf';
import { SplitForm } from './SplitForm';

interface MergedItemProps {
  readonly merged: MergedEntity;
  readonly record: EntityRecord;
  readonly canEdit: boolean;
}

/** One merged entity: who merged it and why, what was recorded for it, and the way back. */
export function MergedItem({ merged, record, canEdit }: MergedItemProps): ReactElement {
  const [splitting, setSplitting] = useState(false);
  const [open, setOpen] = useState(false);
  const { entity, merge } = merged;
  const name = preferredName(entity.names);
  const through = originOf(record, merge.into);
  const claims = record.claims.filter(
    ({ claim: { about } }) => 'entity' in about && about.entity === entity.uid,
  );
  return (
    <li>
      <Callout compact icon={null} className="merged-entity">
        <p>
          Also holds{' '}
          <strong>
            <NameText text={name} />
          </strong>
          {through !== null && (
            <>
              {' '}
              (through <bdi>{through}</bdi>)
            </>
          )}
          , merged <Moment at={merge.recordedAt} /> by <bdi>{merge.recordedBy}</bdi>:{' '}
          <bdi>{merge.reason}</bdi>
        </p>
        <div className="merged-entity-actions">
          <Button
            size="small"
            variant="minimal"
            aria-expanded={open}
            aria-label={`What was recorded for ${name}`}
            onClick={() => setOpen(!open)}
          >
            {open ? 'Hide its own record' : 'Its own record'}
          </Button>
          {canEdit && (
            <Button
              size="small"
              aria-expanded={splitting}
              aria-label={`Split ${name} …`}
              onClick={() => setSplitting(!splitting)}
            >
              Split …
            </Button>
          )}
        </div>
        {open && (
          <>
            <OwnFields entity={entity} />
            {claims.length > 0 && <ClaimList claims={claims} emptyText="" />}
          </>
        )}
      </Callout>
      {splitting && <SplitForm uid={entity.uid} name={name} onDone={() => setSplitting(false)} />}
    </li>
  );
}
