import type { ReactElement } from 'react';
import type { Term } from '../../../core/vocabularies/term';
import { FormSelect } from './FormSelect';

interface FormTermProps<K extends string> {
  readonly label: string;
  readonly terms: readonly Term<K>[];
  readonly value: K | null;
  readonly onChange: (term: K | null) => void;
  /** What stands for a term that nobody gave; absent where one must be given. */
  readonly noneText?: string;
  /** The term that says that nothing is known: it stands apart, never at the bottom of the scale. */
  readonly notKnown?: K;
  /** The scale is known by its signs, such as A to F. */
  readonly withSign?: boolean;
  readonly autoFocus?: boolean;
}

/** One word of a vocabulary, with its definition right below. */
export function FormTerm<K extends string>(props: FormTermProps<K>): ReactElement {
  const { label, terms, value, onChange, noneText, notKnown, withSign = false } = props;
  const option = ({ term, label: word }: Term<K>) => ({
    value: term,
    label: withSign ? `${term} · ${word}` : word,
  });
  const none = noneText === undefined ? [] : [{ value: '', label: noneText }];
  return (
    <FormSelect
      label={label}
      options={[
        ...none,
        ...terms.filter(({ term }) => term === notKnown).map(option),
        ...terms.filter(({ term }) => term !== notKnown).map(option),
      ]}
      value={value ?? ''}
      onChange={(chosen) => onChange(terms.find(({ term }) => term === chosen)?.term ?? null)}
      hint={terms.find(({ term }) => term === value)?.definition ?? ''}
      autoFocus={props.autoFocus ?? false}
    />
  );
}
