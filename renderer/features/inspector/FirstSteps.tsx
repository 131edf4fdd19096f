import type { ReactElement } from 'react';

interface FirstStepsProps {
  readonly isEmpty: boolean;
  readonly canEdit: boolean;
}

/** What to do next, for a case with nothing in it and for one that is being read. */
export function FirstSteps({ isEmpty, canEdit }: FirstStepsProps): ReactElement {
  return (
    <ul className="first-steps">
      {isEmpty && (
        <li>
          Begin with what happened: a new entity of the kind “incident” (<kbd>Ctrl E</kbd>, or a
          double click on the graph).
        </li>
      )}
      {!isEmpty && (
        <li>Select something on the graph or in the contents to see what is known of it.</li>
      )}
      {!isEmpty && (
        <li>
          Ask any line “who says so?”: a dotted one is claimed by nobody, a dashed one is a
          hypothesis.
        </li>
      )}
      {canEdit && (
        <li>
          Connect two entities by dragging from the edge of one to the other, or with{' '}
          <kbd>Ctrl L</kbd>.
        </li>
      )}
      {canEdit && (
        <li>
          Every edit is saved when it is made. <kbd>Ctrl Z</kbd> takes it back, also tomorrow.
        </li>
      )}
      <li>
        <kbd>Ctrl F</kbd> finds names in any script; <kbd>F1</kbd> lists all keys.
      </li>
    </ul>
  );
}
