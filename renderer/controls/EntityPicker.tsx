import { Classes } from '@blueprintjs/core';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { Kind } from '../../core/language/kind';
import type { Uid } from '../../core/uid';
import { KindMark } from './KindMark';
import { NameText } from './NameText';
import { useEntityOptions } from './useEntityOptions';
import { useListKeys } from './useListKeys';

interface EntityPickerProps {
  readonly label: string;
  readonly chosen: { readonly uid: Uid; readonly name: string } | null;
  readonly onChoose: (chosen: { readonly uid: Uid; readonly name: string } | null) => void;
  /** Only entities whose kinds behave like this one. */
  readonly base?: Kind['base'];
  /** Only entities of this kind. */
  readonly kind?: string;
  readonly autoFocus?: boolean;
  readonly problem?: string | null;
  /** What an empty input means. */
  readonly placeholder?: string;
}

/** Finds one entity of the case by any of its names. */
export function EntityPicker(props: EntityPickerProps): ReactElement {
  const {
    label,
    chosen,
    onChoose,
    base = null,
    kind = null,
    autoFocus = false,
    problem = null,
  } = props;
  const { placeholder = 'Type a name …' } = props;
  const [typed, setTyped] = useState('');
  // What is chosen, perhaps elsewhere, counts for more than what was typed before.
  const text = chosen?.name ?? typed;
  const [open, setOpen] = useState(false);
  const { options, isAnswer } = useEntityOptions(chosen ? '' : text, open, { base, kind });
  const listId = useId();
  const problemId = useId();
  const list = useRef<HTMLUListElement>(null);

  const choose = (index: number): void => {
    const option = options[index];
    if (!option || !isAnswer) return;
    onChoose({ uid: option.uid, name: option.name });
    setTyped('');
    setOpen(false);
  };
  const { active, setActive, onKeyDown } = useListKeys(open ? options.length : 0, choose);

  useEffect(() => {
    list.current?.children[active ?? 0]?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  return (
    <div className="picker">
      <input
        role="combobox"
        aria-label={label}
        aria-expanded={open && options.length > 0}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={open && active !== null ? `${listId}-${String(active)}` : undefined}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem === null ? undefined : problemId}
        autoComplete="off"
        autoFocus={autoFocus}
        dir="auto"
        className={`${Classes.INPUT} ${Classes.FILL} ${problem === null ? '' : Classes.INTENT_DANGER}`}
        placeholder={placeholder}
        value={text}
        onFocus={(event) => {
          event.target.select();
          setActive(0);
        }}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
          if (chosen !== null) onChoose(null);
        }}
        onKeyDown={(event) => {
          if (!open && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
            event.preventDefault();
            setOpen(true);
          } else if (open && event.key === 'Escape') {
            // The dialog around it stays open.
            event.stopPropagation();
            setOpen(false);
          } else if (open && event.key === 'Enter' && !isAnswer) {
            // What is listed does not fit what was typed, so it neither chooses nor sends.
            event.preventDefault();
          } else onKeyDown(event);
        }}
        onBlur={() => setOpen(false)}
      />
      <ul
        id={listId}
        ref={list}
        role="listbox"
        aria-label={label}
        aria-busy={open && !isAnswer}
        className="options"
        hidden={!open || options.length === 0}
      >
        {options.map((option, index) => (
          <li
            key={option.uid}
            id={`${listId}-${String(index)}`}
            role="option"
            aria-selected={index === active}
            className="option"
            // The input keeps the focus.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(index)}
          >
            <KindMark kind={option.kind} />
            <NameText className="clip" text={option.name} />
          </li>
        ))}
      </ul>
      {open && text.trim() !== '' && chosen === null && isAnswer && options.length === 0 && (
        <p className="muted">Nothing has a name like this.</p>
      )}
      {problem !== null && (
        <p id={problemId} className="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
