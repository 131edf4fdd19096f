import type { ReactElement } from 'react';
import type { FieldDefinition } from '../../../core/language/kind';
import { DateInput } from '../../controls/DateInput';
import { FormField } from './FormField';
import { FormSelect } from './FormSelect';
import { FormText } from './FormText';

interface ValueFieldProps {
  readonly field: FieldDefinition;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** The value that is claimed, typed as its field is. */
export function ValueField({ field, value, problem, onChange }: ValueFieldProps): ReactElement {
  const options = field.type === 'yes-no' ? ['yes', 'no'] : field.options;
  if (field.type === 'date') {
    return (
      <FormField label="Value" problem={null}>
        {({ id }) => <DateInput id={id} value={value} onChange={onChange} />}
      </FormField>
    );
  }
  if (options) {
    return (
      <FormSelect
        label="Value"
        options={[
          { value: '', label: 'not given' },
          ...options.map((option) => ({ value: option, label: option })),
        ]}
        value={value}
        problem={problem}
        onChange={onChange}
      />
    );
  }
  return (
    <FormText
      label="Value"
      value={value}
      problem={problem}
      placeholder="not given"
      {...(field.unit === undefined ? {} : { hint: `in ${field.unit}` })}
      onChange={onChange}
    />
  );
}
