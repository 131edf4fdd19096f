import type { ReactElement } from 'react';
import { NameText } from '../../controls/NameText';
import type { Selected } from '../../store/selection';
import { useRecordTitle } from '../../store/useRecordTitle';
import { FloatingMenu } from './FloatingMenu';
import { MenuButton } from './MenuButton';
import type { Point } from './text/createReaderView';

interface SubjectMenuProps {
  readonly subjects: readonly Selected[];
  readonly at: Point;
  readonly onChoose: (subject: Selected) => void;
  readonly onClose: () => void;
}

/** Which of the things that a passage speaks of is to be selected. */
export function SubjectMenu({ subjects, at, onChoose, onClose }: SubjectMenuProps): ReactElement {
  return (
    <FloatingMenu label="What this passage speaks of" at={at} takesFocus onClose={onClose}>
      <ul className="reader-subjects">
        {subjects.map((subject) => (
          <li key={subject.uid}>
            <Subject of={subject} onChoose={() => onChoose(subject)} />
          </li>
        ))}
      </ul>
    </FloatingMenu>
  );
}

function Subject({
  of: subject,
  onChoose,
}: {
  readonly of: Selected;
  readonly onChoose: () => void;
}): ReactElement {
  return (
    <MenuButton onClick={onChoose}>
      <span className="muted">{subject.word}</span>
      <NameText className="clip" text={useRecordTitle(subject)} />
    </MenuButton>
  );
}
