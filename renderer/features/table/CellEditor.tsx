import { useLayoutEffect, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { DateReading } from '../../controls/DateReading';
import { InPlaceEditor } from '../../controls/InPlaceEditor';
import type { CellEdit } from './cellEdit';

interface CellEditorProps {
  readonly label: string;
  readonly edit: Exclude<CellEdit, 'judge' | null>;
  /** `step`: Tab was pressed, and leads to the next cell or the one before. */
  readonly onClose: (refocus: boolean, step: -1 | 0 | 1) => void;
}

/** Room below a cell for its input and a reason, in CSS pixels. */
const ROOM = 150;

/** The input of a cell, over it; its note stands where there is room. */
export function CellEditor({ label, edit, onClose }: CellEditorProps): ReactElement {
  const box = useRef<HTMLSpanElement>(null);
  const [isAbove, setAbove] = useState(false);
  const step = useRef<-1 | 0 | 1>(0);

  useLayoutEffect(() => {
    const cell = box.current?.getBoundingClientRect();
    const view = box.current?.closest('[role="grid"]')?.getBoundingClientRect();
    if (cell && view) {
      setAbove(cell.top + ROOM > view.bottom && cell.top - ROOM > view.top);
    }
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== 'Tab') {
      step.current = 0;
      return;
    }
    event.preventDefault();
    step.current = event.shiftKey ? -1 : 1;
    const { target } = event;
    if (!(target instanceof HTMLElement)) return;
    // Leaving the input saves what stands in it; what cannot be saved keeps the keyboard.
    target.blur();
    requestAnimationFrame(() => {
      if (target.isConnected) target.focus();
    });
  };

  return (
    <span
      ref={box}
      className={`table-editor ${isAbove ? 'table-editor-above' : ''} table-editor-${edit.kind.type}`}
      onKeyDown={onKeyDown}
    >
      <InPlaceEditor<string | null>
        label={label}
        text={edit.text}
        kind={edit.kind}
        parse={edit.parse}
        save={edit.save}
        {...(edit.isDate
          ? { reading: (text: string) => <DateReading text={text} /> }
          : edit.kind.type === 'prose'
            ? { hint: 'Ctrl+Enter saves, Escape gives up.' }
            : {})}
        onClose={(refocus) => onClose(refocus || step.current !== 0, step.current)}
      />
    </span>
  );
}
