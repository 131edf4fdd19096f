import type { ReactElement, ReactNode } from 'react';
import { dateToWords } from '../../../../core/dates/dateToWords';
import type { Entity } from '../../../../core/language/entity';
import { NameText } from '../../../controls/NameText';
import { NotGiven } from '../../../controls/NotGiven';
import { useKind } from '../../../store/caseQueries';

function Line({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div className="field">
      <span className="field-label">{label}</span>
      <span className="field-value">{children}</span>
    </div>
  );
}

/** What was recorded for a merged entity, to be read. Split it to change it. */
export function OwnFields({ entity }: { readonly entity: Entity }): ReactElement {
  const kind = useKind(entity.kind);
  const labelOf = (key: string) => kind?.fields.find((field) => field.key === key)?.label ?? key;
  return (
    <div className="fields">
      <Line label="Names">
        {entity.names.map(({ uid, text, language }) => (
          <div key={uid}>
            <NameText text={text} language={language} />
          </div>
        ))}
      </Line>
      <Line label="When">{entity.date === null ? <NotGiven /> : dateToWords(entity.date)}</Line>
      {entity.position && (
        <Line label="Position">
          {entity.position.latitude}, {entity.position.longitude}
        </Line>
      )}
      {Object.entries(entity.fields).map(([key, value]) => (
        <Line key={key} label={labelOf(key)}>
          {typeof value === 'boolean' ? value ? 'yes' : 'no' : <bdi>{value}</bdi>}
        </Line>
      ))}
      <Line label="Description">
        {entity.description === '' ? <NotGiven /> : <bdi>{entity.description}</bdi>}
      </Line>
    </div>
  );
}
