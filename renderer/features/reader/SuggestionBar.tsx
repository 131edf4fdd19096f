import { Fragment, type ReactElement } from 'react';
import type { EntityItem } from '../../../core/views/caseView';
import { KindMark } from '../../controls/KindMark';
import { NameText } from '../../controls/NameText';
import { FloatingMenu } from './FloatingMenu';
import { MenuButton } from './MenuButton';
import type { Suggestion } from './suggestions';
import type { Point } from './text/createReaderView';

interface SuggestionBarProps {
  readonly suggestion: Suggestion;
  readonly at: Point;
  readonly takesFocus: boolean;
  readonly canEdit: boolean;
  readonly onClaim: (entity: EntityItem) => void;
  readonly onSelect: (entity: EntityItem) => void;
  readonly onDismiss: (entity: EntityItem) => void;
  readonly onClose: () => void;
}

/** "Popular Mobilization Forces?": nothing is recorded until the analyst says so. */
export function SuggestionBar(props: SuggestionBarProps): ReactElement {
  const { suggestion, at, takesFocus, canEdit, onClaim, onSelect, onDismiss, onClose } = props;
  return (
    <FloatingMenu label="Who may be meant" at={at} takesFocus={takesFocus} onClose={onClose}>
      {suggestion.candidates.map((entity) => (
        <Fragment key={entity.uid}>
          <div className="reader-menu-name">
            <KindMark kind={entity.kind} />
            <span className="clip">
              <NameText text={entity.name} />?
            </span>
            {suggestion.isNear && <span className="muted">spelled otherwise</span>}
          </div>
          <div className="reader-menu-row">
            {canEdit && <MenuButton onClick={() => onClaim(entity)}>Add a claim</MenuButton>}
            <MenuButton onClick={() => onSelect(entity)}>Select</MenuButton>
            <MenuButton onClick={() => onDismiss(entity)}>Not this</MenuButton>
          </div>
        </Fragment>
      ))}
    </FloatingMenu>
  );
}
