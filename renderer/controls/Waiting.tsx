import { Button, Spinner } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import './waiting.css';

interface WaitingProps {
  readonly text: string;
  readonly onCancel?: (() => void) | undefined;
}

/** Lies over what is there; seen only where it takes longer than half a second. */
export function Waiting({ text, onCancel }: WaitingProps): ReactElement {
  return (
    <div className="waiting" role="status">
      <Spinner size={14} aria-label="Working" />
      <span className="clip">{text}</span>
      {onCancel && <Button size="small" variant="minimal" text="Cancel" onClick={onCancel} />}
    </div>
  );
}
