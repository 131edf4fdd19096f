import type { ReactElement } from 'react';
import type { CommandArguments } from '../../../../core/commands/command';
import type { Kind } from '../../../../core/language/kind';
import type { EntityRecord } from '../../../../core/views/recordView';
import { execute } from '../../../store/execute';
import { claimsAboutField } from './claimsAboutField';
import { DateField } from '../DateField';
import { KindField } from '../KindField';
import { PositionField } from './PositionField';
import { ProseField } from '../ProseField';

interface EntityFieldsProps {
  readonly record: EntityRecord;
  readonly kind: Kind | undefined;
  readonly canEdit: boolean;
}

/** What is known of it, field by field; each edit is saved when it is made. */
export function EntityFields({ record, kind, canEdit }: EntityFieldsProps): ReactElement {
  const { entity } = record;
  const edit = (change: Omit<CommandArguments<'entity.edit'>, 'uid'>) =>
    execute({ commands: [{ name: 'entity.edit', args: { uid: entity.uid, ...change } }] });
  const claims = (field: string) => claimsAboutField(record.claims, entity.uid, field);
  const defined = kind?.fields ?? [];
  // A kind that was changed leaves values behind that it has no field for: nothing hides.
  const left = Object.keys(entity.fields).filter(
    (key) => kind !== undefined && !defined.some((field) => field.key === key),
  );
  const hasPlace = kind?.base !== 'actor' || entity.position !== null;
  return (
    <div className="fields">
      <DateField
        label="When"
        value={entity.date}
        canEdit={canEdit}
        save={(date) => edit({ date })}
        claims={claims('date')}
      />
      {hasPlace && (
        <PositionField
          position={entity.position}
          canEdit={canEdit}
          save={(position) => edit({ position })}
          claims={claims('position')}
        />
      )}
      {defined.map((field) => (
        <KindField
          key={field.key}
          field={field}
          value={entity.fields[field.key]}
          canEdit={canEdit}
          save={(value) => edit({ fields: { [field.key]: value } })}
          claims={claims(field.key)}
        />
      ))}
      {left.map((key) => (
        <KindField
          key={key}
          field={{ key, label: key, type: 'text', help: 'Not a field of this kind' }}
          value={entity.fields[key]}
          canEdit={false}
          save={(value) => edit({ fields: { [key]: value } })}
          claims={claims(key)}
        />
      ))}
      <ProseField
        label="Description"
        value={entity.description}
        canEdit={canEdit}
        save={(description) => edit({ description })}
        claims={claims('description')}
      />
    </div>
  );
}
