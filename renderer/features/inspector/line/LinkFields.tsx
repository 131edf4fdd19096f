import type { ReactElement } from 'react';
import type { CommandArguments } from '../../../../core/commands/command';
import type { LinkType } from '../../../../core/language/kind';
import type { Link } from '../../../../core/language/link';
import { execute } from '../../../store/execute';
import { DateField } from '../DateField';
import { KindField } from '../KindField';
import { ProseField } from '../ProseField';

interface LinkFieldsProps {
  readonly link: Link;
  readonly type: LinkType | undefined;
  readonly canEdit: boolean;
}

/** What is known of a link beside its ends; each edit is saved when it is made. */
export function LinkFields({ link, type, canEdit }: LinkFieldsProps): ReactElement {
  const edit = (change: Omit<CommandArguments<'link.edit'>, 'uid'>) =>
    execute({ commands: [{ name: 'link.edit', args: { uid: link.uid, ...change } }] });
  return (
    <div className="fields">
      <DateField label="When" value={link.date} canEdit={canEdit} save={(date) => edit({ date })} />
      {(type?.fields ?? []).map((field) => (
        <KindField
          key={field.key}
          field={field}
          value={link.fields[field.key]}
          canEdit={canEdit}
          save={(value) => edit({ fields: { [field.key]: value } })}
          claims={[]}
        />
      ))}
      <ProseField
        label="Description"
        value={link.description}
        canEdit={canEdit}
        save={(description) => edit({ description })}
      />
    </div>
  );
}
