import type { ReactElement } from 'react';
import type { EntityItem } from '../../../core/views/caseView';
import { NameText } from '../../controls/NameText';
import { FloatingMenu } from './FloatingMenu';
import { MenuButton } from './MenuButton';
import { spanActs, type SpanAct } from './spanActs';
import type { Point } from './text/createReaderView';

interface SpanBarProps {
  readonly at: Point;
  readonly takesFocus: boolean;
  readonly canEdit: boolean;
  /** Entities whose names are in the span. */
  readonly known: readonly EntityItem[];
  readonly onAct: (act: SpanAct) => void;
  readonly onSelect: (entity: EntityItem) => void;
  readonly onClaim: (entity: EntityItem) => void;
  readonly onClose: () => void;
}

/** What can be made of the words that are selected. */
export function SpanBar(props: SpanBarProps): ReactElement | null {
  const { at, takesFocus, canEdit, known, onAct, onSelect, onClaim, onClose } = props;
  if (!canEdit && known.length === 0) return null;
  return (
    <FloatingMenu
      label="Make of the selected words"
      at={at}
      takesFocus={takesFocus}
      onClose={onClose}
    >
      {canEdit && (
        <div className="reader-menu-row">
          {spanActs.map(({ act, label, key }) => (
            <MenuButton key={act} onClick={() => onAct(act)}>
              {label}… <kbd>{key.toUpperCase()}</kbd>
            </MenuButton>
          ))}
        </div>
      )}
      {known.map((entity) => (
        <div key={entity.uid} className="reader-menu-row">
          <NameText className="reader-menu-name clip" text={entity.name} />
          <MenuButton onClick={() => onSelect(entity)}>Select</MenuButton>
          {canEdit && <MenuButton onClick={() => onClaim(entity)}>Add a claim</MenuButton>}
        </div>
      ))}
    </FloatingMenu>
  );
}
