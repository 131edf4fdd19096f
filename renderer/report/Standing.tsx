import type { ReactElement } from 'react';
import type { LinkLine } from '../../core/views/recordView';

type Footing = Pick<LinkLine, 'claimCount' | 'sourceCount' | 'contested'>;

interface StandingProps extends Footing {
  readonly retracted: boolean;
}

/** "2 independent sources · contested": what a line stands on. */
function standingToWords(standing: StandingProps): string {
  const { claimCount, sourceCount, contested, retracted } = standing;
  const sources =
    claimCount === 0
      ? 'unsourced: no claim supports it'
      : `${String(sourceCount)} independent ${sourceCount === 1 ? 'source' : 'sources'}`;
  return [retracted && 'retracted', sources, contested && 'contested']
    .filter((part) => part !== false)
    .join(' · ');
}

export function Standing(props: StandingProps): ReactElement {
  return <span className="standing">{standingToWords(props)}</span>;
}
