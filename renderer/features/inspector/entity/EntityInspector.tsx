import { Button, Callout } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { addToChart } from '../../../store/addToChart';
import { Notes } from '../../../controls/notes/Notes';
import { useCanEdit, useKind, useSlice } from '../../../store/caseQueries';
import { useDialogs } from '../../../store/dialogs';
import { MergedEntities } from '../identity/MergedEntities';
import { originOf } from '../identity/originOf';
import { SameAs } from '../identity/SameAs';
import { RecordActions } from '../RecordActions';
import { RecordState } from '../RecordState';
import { RetractionNote } from '../retraction/RetractionNote';
import { EntityFields } from './EntityFields';
import { EntityHead } from './EntityHead';
import { EntityLinks } from './EntityLinks';
import { Hypotheses } from '../hypotheses/Hypotheses';
import { OtherClaims } from './OtherClaims';
import { preferredName } from '../names/editNames';
import { useRecord } from '../useRecord';

export function EntityInspector({ uid }: { readonly uid: string }): ReactElement {
  const { record, error } = useRecord('entity.record', uid);
  const kind = useKind(record?.entity.kind);
  const slice = useSlice().data;
  const canEdit = useCanEdit();
  const show = useDialogs((state) => state.show);
  if (!record || error) return <RecordState error={error} />;

  const { entity } = record;
  const name = preferredName(entity.names);
  // What is selected may be merged into another: then this is the record of that one.
  const self = { word: 'entity', uid: entity.uid } as const;
  const isOnChart = slice?.nodes.some((node) => node.uid === entity.uid) ?? true;
  return (
    <article className="inspector" aria-label={name}>
      <EntityHead entity={entity} kind={kind} canEdit={canEdit} />
      <RetractionNote of={self} retraction={entity.retraction} canEdit={canEdit} />
      {slice && !isOnChart && (
        <Callout compact className="inspector-callout">
          Not on the chart “{slice.chart.title}”.{' '}
          {canEdit && (
            <Button size="small" onClick={() => void addToChart(slice, entity.uid)}>
              Add to chart
            </Button>
          )}
        </Callout>
      )}
      <MergedEntities record={record} canEdit={canEdit} />
      <EntityFields record={record} kind={kind} canEdit={canEdit} />
      <Hypotheses record={record} base={kind?.base ?? null} canEdit={canEdit} />
      <SameAs record={record} canEdit={canEdit} />
      <EntityLinks record={record} />
      <OtherClaims record={record} kind={kind} />
      <Notes
        about={{ entity: entity.uid }}
        annotations={record.annotations}
        canEdit={canEdit}
        originOf={(of) => originOf(record, of)}
      />
      {canEdit && (
        <RecordActions of={self} isRetracted={entity.retraction !== null}>
          <Button size="small" onClick={() => show({ name: 'link', from: entity.uid, to: null })}>
            New link …
          </Button>
          <Button
            size="small"
            onClick={() => show({ name: 'claim', claim: null, about: null, passage: null })}
          >
            Add claim …
          </Button>
          <Button size="small" onClick={() => show({ name: 'merge', uid: entity.uid, into: null })}>
            Merge into another …
          </Button>
        </RecordActions>
      )}
    </article>
  );
}
