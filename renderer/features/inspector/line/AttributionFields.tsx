import type { ReactElement } from 'react';
import type { CommandArguments } from '../../../../core/commands/command';
import type { Attribution } from '../../../../core/language/attribution';
import { attributionRoleTerms } from '../../../../core/vocabularies/attributionRole';
import { execute } from '../../../store/execute';
import { ChoiceField } from '../ChoiceField';
import { ProseField } from '../ProseField';

interface AttributionFieldsProps {
  readonly attribution: Attribution;
  readonly canEdit: boolean;
}

const roles = attributionRoleTerms.map(({ term, label }) => ({ value: term, label }));

/** What the analyst wrote down of a hypothesis, apart from how likely it is. */
export function AttributionFields(props: AttributionFieldsProps): ReactElement {
  const { attribution, canEdit } = props;
  const edit = (change: Omit<CommandArguments<'attribution.edit'>, 'uid'>) =>
    execute({
      commands: [{ name: 'attribution.edit', args: { uid: attribution.uid, ...change } }],
    });
  return (
    <div className="fields">
      <ChoiceField
        label="Role"
        value={attribution.role}
        choices={roles}
        optional={false}
        canEdit={canEdit}
        save={(role) => edit({ role: role as Attribution['role'] })}
      />
      <ProseField
        label="Basis"
        value={attribution.basis}
        canEdit={canEdit}
        save={(basis) => edit({ basis })}
      />
      <ProseField
        label="Would change our mind"
        value={attribution.wouldChange}
        canEdit={canEdit}
        save={(wouldChange) => edit({ wouldChange })}
      />
    </div>
  );
}
