import { useId, useState, type ReactElement, type ReactNode } from 'react';
import type { ClaimView } from '../../../core/views/recordView';
import { AddClaim } from '../../controls/AddClaim';
import { ClaimList } from '../../controls/ClaimList';
import { SourcesBehind } from '../../controls/SourcesBehind';
import { whoSaysMark } from '../../store/askWhoSays';

interface FieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What sources say about this field. */
  readonly claims?: readonly ClaimView[];
  readonly children: ReactNode;
}

/** A label and its value; where sources speak of it, it can be asked who says so. */
export function Field({ label, help, claims = [], children }: FieldProps): ReactElement {
  const [asked, setAsked] = useState(false);
  const id = useId();
  const about = claims[0]?.claim.about;
  return (
    <div className="field" role="group" aria-label={label}>
      <span className="field-label clip" title={help ?? label}>
        {label}
      </span>
      <div className="field-value">
        {children}
        {claims.length > 0 && (
          <button
            type="button"
            className="tag who-says"
            aria-expanded={asked}
            aria-controls={id}
            aria-label={`${label}: who says? ${String(claims.length)}`}
            onClick={() => setAsked(!asked)}
            {...whoSaysMark}
          >
            who says? {claims.length}
          </button>
        )}
      </div>
      {asked && claims.length > 0 && (
        <div id={id} className="field-claims">
          {claims.length > 1 && <SourcesBehind claims={claims} />}
          <ClaimList claims={claims} emptyText="" />
          {about && 'entity' in about && <AddClaim about={about} />}
        </div>
      )}
    </div>
  );
}
