import type { ReactElement } from 'react';
import type { Attribution } from '../../../../core/language/attribution';
import type { Term } from '../../../../core/vocabularies/term';
import { EntityPicker } from '../../../controls/EntityPicker';
import { TermSelect } from '../TermSelect';
import type { Suspect } from './suspect';

const terms: readonly Term<Attribution['hypothesis']>[] = [
  { term: 'actor', label: 'An actor of this case', definition: '' },
  { term: 'unknown', label: 'Unknown', definition: 'Nobody we can name.' },
  { term: 'other', label: 'Someone else', definition: 'Nobody among the named rivals.' },
];

interface SuspectInputProps {
  readonly value: Suspect;
  readonly onChange: (suspect: Suspect) => void;
}

/** An actor, or one of the two hypotheses that name none. */
export function SuspectInput({ value, onChange }: SuspectInputProps): ReactElement {
  return (
    <>
      <TermSelect
        label="Who"
        terms={terms}
        value={value.hypothesis}
        autoFocus
        onChange={(hypothesis) => onChange({ ...value, hypothesis: hypothesis ?? 'actor' })}
      />
      {value.hypothesis === 'actor' && (
        <EntityPicker
          label="Actor"
          base="actor"
          chosen={value.actor}
          onChoose={(actor) => onChange({ ...value, actor })}
        />
      )}
    </>
  );
}
