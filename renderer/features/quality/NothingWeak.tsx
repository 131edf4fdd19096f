import type { ReactElement } from 'react';
import { termOf } from '../../../core/vocabularies/termOf';
import { weakSpotTerms, type WeakSpotKind } from '../../../core/vocabularies/weakSpot';

/** Says what was looked for, so that "nothing" is not taken for "not looked". */
export function NothingWeak({ kind }: { readonly kind: WeakSpotKind | null }): ReactElement {
  return (
    <div className="weak-none">
      {kind === null ? (
        <>
          <p>Nothing weak was found. Looked for were:</p>
          <ul className="muted">
            {weakSpotTerms.map(({ term, label }) => (
              <li key={term}>{label}</li>
            ))}
          </ul>
        </>
      ) : (
        <p>
          None found: {termOf(weakSpotTerms, kind).label}. All other kinds are in the list above.
        </p>
      )}
    </div>
  );
}
