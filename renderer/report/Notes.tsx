import type { ReactElement } from 'react';
import type { ClaimView } from '../../core/views/recordView';
import type { Citations } from './citations';

interface NotesProps {
  readonly claims: readonly ClaimView[];
  readonly citations: Citations;
}

/** Raised numbers that lead to the claims at the end; nothing where no claim says it. */
export function Notes({ claims, citations }: NotesProps): ReactElement | null {
  const numbers = claims.flatMap(({ claim }) => citations.claims.get(claim.uid)?.number ?? []);
  if (numbers.length === 0) return null;
  return (
    // Brackets, because a raised number behind a number would be read as its power.
    <sup className="note-marks">
      [
      {[...new Set(numbers)].map((number, index) => (
        <span key={number}>
          {index > 0 && ', '}
          <a href={`#note-${String(number)}`} aria-label={`Note ${String(number)}`}>
            {number}
          </a>
        </span>
      ))}
      ]
    </sup>
  );
}
