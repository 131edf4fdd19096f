import { useId, type ReactElement, type ReactNode } from 'react';

interface FormFieldProps {
  readonly label: string;
  /** Why what stands in the field is refused. */
  readonly problem?: string | null;
  readonly hint?: string;
  /** Gets the ids that join the label and the notes to the input. */
  readonly children: (ids: { readonly id: string; readonly note: string }) => ReactNode;
}

/** One labelled input of a dialog, with what is wrong with it right below. */
export function FormField({ label, problem = null, hint, children }: FormFieldProps): ReactElement {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div className="form-field">
      <label htmlFor={id}>{label}</label>
      <div className="form-input">
        {children({ id, note })}
        {(problem ?? hint) !== undefined && (
          <p id={note} className="form-note" role={problem === null ? undefined : 'alert'}>
            <span className={problem === null ? 'muted' : 'problem'}>{problem ?? hint}</span>
          </p>
        )}
      </div>
    </div>
  );
}
