import { useRef, useState, type ReactElement } from 'react';
import type { Position } from '../../../../core/language/entity';
import type { Result } from '../../../../core/result';
import type { ClaimView } from '../../../../core/views/recordView';
import { placePrecisionTerms } from '../../../../core/vocabularies/placePrecision';
import { termOf } from '../../../../core/vocabularies/termOf';
import { degreesInWords } from '../../../controls/degreesInWords';
import { NotGiven } from '../../../controls/NotGiven';
import { Field } from '../Field';
import { PositionForm } from './PositionForm';

interface PositionFieldProps {
  readonly position: Position | null;
  readonly canEdit: boolean;
  readonly save: (position: Position | null) => Promise<Result<unknown>>;
  readonly claims: readonly ClaimView[];
}

/** The position, and how exactly it stands for the place. */
export function PositionField(props: PositionFieldProps): ReactElement {
  const { position, canEdit, save, claims } = props;
  const [editing, setEditing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const shown =
    position === null ? (
      <NotGiven />
    ) : (
      <>
        {degreesInWords(position)}
        {position.precision === null ? (
          <>
            {' '}
            <NotGiven text="precision not given" />
          </>
        ) : (
          <span
            className="tag tag-after"
            title={termOf(placePrecisionTerms, position.precision).definition}
          >
            {termOf(placePrecisionTerms, position.precision).label}
          </span>
        )}
      </>
    );
  return (
    <Field label="Coordinates" claims={claims}>
      {editing ? (
        <PositionForm
          position={position}
          save={save}
          onDone={() => {
            setEditing(false);
            requestAnimationFrame(() => button.current?.focus());
          }}
        />
      ) : canEdit ? (
        <button ref={button} type="button" className="in-place" onClick={() => setEditing(true)}>
          <span className="visually-hidden">Edit Coordinates: </span>
          {shown}
        </button>
      ) : (
        shown
      )}
    </Field>
  );
}
