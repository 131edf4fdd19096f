import type { ReactElement } from 'react';
import type { LinkType } from '../../../core/language/kind';

interface LinkReadingProps {
  readonly from: string | null;
  readonly to: string | null;
  readonly type: LinkType | undefined;
}

/** The link as a sentence, so that its direction cannot be mistaken. */
export function LinkReading({ from, to, type }: LinkReadingProps): ReactElement {
  const isWhole = from !== null && to !== null && type !== undefined;
  return (
    <p className="link-reading" aria-live="polite">
      {isWhole ? (
        <>
          Reads: <bdi className="link-end">{from}</bdi> {type.label}{' '}
          <bdi className="link-end">{to}</bdi>.
        </>
      ) : (
        <span className="muted">
          Once both ends and the link are chosen, this line says how it reads.
        </span>
      )}
    </p>
  );
}
