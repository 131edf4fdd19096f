import { Tag } from '@blueprintjs/core';
import type { ReactElement } from 'react';

interface FootingProps {
  readonly claims: number;
  readonly sources: number;
  readonly contested: boolean;
}

function footingInWords({ claims, sources }: Omit<FootingProps, 'contested'>): string {
  if (claims === 0) return 'unsourced';
  return `${String(sources)} ${sources === 1 ? 'source' : 'sources'}`;
}

/** How many independent sources stand behind a line, or that none does. */
export function Footing(footing: FootingProps): ReactElement {
  return (
    <span className="footing">
      {footing.contested && (
        <Tag minimal intent="danger" title="Some claim denies what another asserts.">
          contested
        </Tag>
      )}
      {footing.claims === 0 ? (
        <Tag minimal intent="warning" title="No claim supports this.">
          unsourced
        </Tag>
      ) : (
        <span
          className="muted"
          title={`${String(footing.claims)} ${footing.claims === 1 ? 'claim' : 'claims'}; sources that repeat one another count once`}
        >
          {footingInWords(footing)}
        </span>
      )}
    </span>
  );
}
