import type { ReactElement } from 'react';
import type { Attribution } from '../../core/language/attribution';
import { attributionStatusTerms } from '../../core/vocabularies/attributionStatus';
import { termOf } from '../../core/vocabularies/termOf';

type JudgedStateProps = Pick<Attribution, 'status'> & {
  readonly retracted: boolean;
};

/** Accepted, rejected or retracted; open goes without saying. */
export function JudgedState({ status, retracted }: JudgedStateProps): ReactElement | null {
  if (retracted) return <span className="tag">retracted</span>;
  if (status === 'open') return null;
  const { label, definition } = termOf(attributionStatusTerms, status);
  return (
    <span className="tag" title={definition}>
      {label}
    </span>
  );
}
