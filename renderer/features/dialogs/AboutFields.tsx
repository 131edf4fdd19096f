import { useState, type ReactElement } from 'react';
import type { ClaimAbout } from '../../../core/language/claim';
import type { Uid } from '../../../core/uid';
import type { EntityRecord } from '../../../core/views/recordView';
import { EntityPicker } from '../../controls/EntityPicker';
import { NameText } from '../../controls/NameText';
import { useKind, useLanguage } from '../../store/caseQueries';
import { attributionToWords, linkToWords } from '../../store/sliceTitles';
import { useRecordTitle } from '../../store/useRecordTitle';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { claimedField, claimFields } from './claimFields';
import { FormSelect, type FormOption } from './FormSelect';
import { useEntityName } from './useEntityName';

/** What the claim is about, where that is settled. */
export function SettledAbout({ about }: { readonly about: ClaimAbout }): ReactElement {
  const entity = 'entity' in about ? about.entity : null;
  const title = useRecordTitle(
    'link' in about
      ? { word: 'link', uid: about.link }
      : 'attribution' in about
        ? { word: 'attribution', uid: about.attribution }
        : { word: 'entity', uid: about.entity },
  );
  const record = useRequest('entity.record', { uid: entity ?? '' }, { enabled: entity !== null });
  const field = claimedField(about, useKind(record.data?.entity.kind));
  return (
    <div className="form-field">
      <span>About</span>
      <p className="form-input form-settled">
        <strong>
          <NameText text={title} />
        </strong>
        {'entity' in about && `: ${field?.label ?? about.field}`}
      </p>
    </div>
  );
}

interface AboutFieldsProps {
  readonly about: ClaimAbout | null;
  readonly problem: string | undefined;
  readonly onChange: (about: ClaimAbout | null) => void;
}

/** Something of the case, and which of its fields, links or hypotheses. */
export function AboutFields({ about, problem, onChange }: AboutFieldsProps): ReactElement {
  const [uid, setUid] = useState(selectedEntity);
  const name = useEntityName(uid);
  const entity = uid === null ? null : { uid, name: name ?? '…' };
  const record = useRequest(
    'entity.record',
    { uid: entity?.uid ?? '' },
    { enabled: entity !== null },
  ).data;
  const options = useAboutOptions(record);
  return (
    <>
      <div className="form-field">
        <span aria-hidden="true">About</span>
        <EntityPicker
          label="About"
          chosen={entity}
          autoFocus={uid === null}
          problem={entity === null ? (problem ?? null) : null}
          onChoose={(chosen) => {
            setUid(chosen?.uid ?? null);
            onChange(null);
          }}
        />
      </div>
      {entity !== null && (
        <FormSelect
          label="What of it"
          autoFocus
          options={[{ value: '', label: 'Choose …' }, ...options]}
          value={about === null ? '' : aboutToValue(about)}
          problem={problem}
          onChange={(value) => onChange(valueToAbout(value, entity.uid))}
        />
      )}
    </>
  );
}

/** What is selected is most often what is spoken of. */
function selectedEntity(): Uid | null {
  const [only, second] = useWorkbench.getState().selection;
  return only?.word === 'entity' && !second ? only.uid : null;
}

function useAboutOptions(record: EntityRecord | undefined): readonly FormOption[] {
  const language = useLanguage();
  const kind = useKind(record?.entity.kind);
  if (!record) return [];
  const name = record.entity.names.find(({ role }) => role === 'preferred')?.text ?? '';
  return [
    ...claimFields(kind).map(({ key, label }) => ({
      value: `field ${key}`,
      label,
      under: 'Its fields',
    })),
    ...record.links.map(({ link, other }) => {
      const ends = link.from === record.entity.uid ? [name, other.name] : [other.name, name];
      const label = linkToWords(language, link.type, ends[0] ?? '', ends[1] ?? '');
      return { value: `link ${link.uid}`, label, under: 'Its links' };
    }),
    ...record.attributions.map(({ attribution, actor, incident }) => ({
      value: `attribution ${attribution.uid}`,
      label: attributionToWords(attribution, actor?.name ?? null, incident.name),
      under: 'Hypotheses',
    })),
  ];
}

function aboutToValue(about: ClaimAbout): string {
  if ('link' in about) return `link ${about.link}`;
  if ('attribution' in about) return `attribution ${about.attribution}`;
  return `field ${about.field}`;
}

function valueToAbout(value: string, entity: Uid): ClaimAbout | null {
  const [word, key = ''] = value.split(' ');
  if (word === 'link') return { link: key };
  if (word === 'attribution') return { attribution: key };
  return word === 'field' ? { entity, field: key } : null;
}
