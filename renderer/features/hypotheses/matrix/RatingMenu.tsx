import type { ReactElement } from 'react';
import type { Uid } from '../../../../core/uid';
import { ratingTerms, type Rating } from '../../../../core/vocabularies/rating';
import { MenuList } from '../../../controls/MenuList';

/** A cell that is being rated with the mouse. */
export interface RatingChoice {
  readonly attribution: Uid;
  readonly claim: Uid;
  /** In CSS pixels of the window. */
  readonly at: { readonly x: number; readonly y: number };
}

interface RatingMenuProps {
  readonly choice: RatingChoice;
  readonly onChoose: (rating: Rating | null) => void;
  /** Null where the cell is blank: a note says why it was rated so. */
  readonly onNote: (() => void) | null;
  readonly onClose: () => void;
}

const entries = [
  ...ratingTerms.map(({ term, label }) => ({
    act: term,
    label: `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    key: term,
  })),
  { act: 'blank' as const, label: 'Blank: not rated yet', key: 'Del', apart: true },
];

const noteEntry = { act: 'note' as const, label: 'Say why …', key: 'E' };

/** The words of the scale, for those who do not rate by keys. */
export function RatingMenu({ choice, onChoose, onNote, onClose }: RatingMenuProps): ReactElement {
  return (
    <MenuList
      label="Rating"
      entries={onNote ? [...entries, noteEntry] : entries}
      at={choice.at}
      onClose={onClose}
      onChoose={({ act }) => {
        onClose();
        if (act === 'note') onNote?.();
        else onChoose(act === 'blank' ? null : act);
      }}
    />
  );
}
