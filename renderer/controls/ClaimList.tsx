import { Tag } from '@blueprintjs/core';
import type { ReactElement, ReactNode } from 'react';
import type { ClaimView } from '../../core/views/recordView';
import { ClaimItem } from './ClaimItem';

interface ClaimListProps {
  readonly claims: readonly ClaimView[];
  readonly emptyText: string;
  /** What stands at the end of a claim's first line, such as its rating. */
  readonly mark?: (claim: ClaimView) => ReactNode;
  /** What each is a claim about, where they are about many things. */
  readonly about?: (claim: ClaimView) => ReactNode;
  /** The sources are named elsewhere on the page. */
  readonly withoutSource?: boolean;
}

/** Who says it: each claim with its grade, its stance and its passage. */
export function ClaimList({
  claims,
  emptyText,
  mark,
  about,
  withoutSource,
}: ClaimListProps): ReactElement {
  if (claims.length === 0) {
    return (
      <p className="claims-none">
        <Tag minimal intent="warning">
          unsourced
        </Tag>{' '}
        {emptyText}
      </p>
    );
  }
  return (
    <ul className="claims">
      {claims.map((view) => (
        <ClaimItem
          key={view.claim.uid}
          view={view}
          mark={mark?.(view)}
          about={about?.(view)}
          withoutSource={withoutSource ?? false}
        />
      ))}
    </ul>
  );
}
