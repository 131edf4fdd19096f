import { useRef, useState, type ReactElement, type ReactNode } from 'react';
import { InPlaceEditor, type InPlaceEditorProps } from './InPlaceEditor';

export interface InPlaceProps<T> extends Omit<InPlaceEditorProps<T>, 'onClose'> {
  /** How the value reads when it is not edited. */
  readonly shown: ReactNode;
  readonly canEdit: boolean;
}

/** A value that turns into an input, and back when that was saved or given up. */
export function InPlace<T>(props: InPlaceProps<T>): ReactElement {
  const { shown, canEdit, ...editor } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);

  if (!canEdit) return <span className={props.className}>{shown}</span>;
  if (isOpen) {
    return (
      <InPlaceEditor
        {...editor}
        onClose={(refocus) => {
          setOpen(false);
          if (refocus) requestAnimationFrame(() => button.current?.focus());
        }}
      />
    );
  }
  return (
    <button
      ref={button}
      type="button"
      className={`in-place ${props.className ?? ''}`}
      onClick={() => setOpen(true)}
    >
      <span className="visually-hidden">Edit {props.label}: </span>
      {shown}
    </button>
  );
}
