import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { ClaimAbout } from '../../core/language/claim';
import { useCanEdit } from '../store/caseQueries';
import { useDialogs } from '../store/dialogs';

/** Stands where claims are listed, and makes another about the same. */
export function AddClaim({ about }: { readonly about: ClaimAbout }): ReactElement | null {
  const canEdit = useCanEdit();
  const show = useDialogs((state) => state.show);
  if (!canEdit) return null;
  return (
    <Button
      size="small"
      className="add-claim"
      onClick={() => show({ name: 'claim', claim: null, about, passage: null })}
    >
      Add claim
    </Button>
  );
}
