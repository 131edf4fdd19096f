import { Button } from '@blueprintjs/core';
import { CaretDownIcon, HistoryIcon } from '@blueprintjs/icons';
import { useEffect, useRef, type FocusEvent, type ReactElement } from 'react';
import { asOfToWords } from '../../core/wording/asOfToWords';
import { useBeliefPicker } from '../store/beliefPicker';
import { useWorkbench } from '../store/workbench';
import { BeliefDays } from './BeliefDays';
import './belief.css';

/** Sets the window back to what was believed on a day or at a moment. */
export function BeliefPicker(): ReactElement {
  const asOf = useWorkbench((state) => state.asOf);
  const { isOpen, setOpen } = useBeliefPicker();
  const frame = useRef<HTMLDivElement>(null);
  const day = asOf === null ? 'today' : asOfToWords(asOf);

  useEffect(() => {
    if (!isOpen) return;
    const onPointerDown = ({ target }: PointerEvent): void => {
      if (!(target instanceof Node && frame.current?.contains(target))) setOpen(false);
    };
    // The graph keeps the pointer's events to itself once they reach it.
    window.addEventListener('pointerdown', onPointerDown, true);
    return () => window.removeEventListener('pointerdown', onPointerDown, true);
  }, [isOpen, setOpen]);

  const onBlur = ({ relatedTarget }: FocusEvent): void => {
    // Null: the window lost the keyboard, or what had it is gone.
    if (relatedTarget !== null && !frame.current?.contains(relatedTarget)) setOpen(false);
  };

  return (
    <div
      ref={frame}
      className="belief"
      onBlur={onBlur}
      onKeyDown={(event) => {
        if (!isOpen || event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(false);
        frame.current?.querySelector('button')?.focus();
      }}
    >
      <Button
        size="small"
        icon={<HistoryIcon size={14} />}
        endIcon={<CaretDownIcon size={14} />}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        active={asOf !== null}
        title="Show the whole window as it was believed on a day (Ctrl B)"
        aria-label={`As believed on: ${day}`}
        text={
          // The past is named in full below the bar.
          <>
            {asOf === null && <span className="belief-words">As believed on: </span>}
            {day}
          </>
        }
        onClick={() => setOpen(!isOpen)}
      />
      {isOpen && <BeliefDays chosen={asOf} close={() => setOpen(false)} />}
    </div>
  );
}
