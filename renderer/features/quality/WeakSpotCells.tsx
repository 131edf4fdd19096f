import type { ReactElement } from 'react';
import type { WeakSpot } from '../../../core/views/weakSpotView';
import type { Stake } from '../../../core/vocabularies/weakSpot';
import { NameText } from '../../controls/NameText';
import { useKind } from '../../store/caseQueries';

const words = { entity: 'Entity', link: 'Link', attribution: 'Hypothesis', source: 'Source' };

const stakes: Readonly<Record<Stake, readonly [text: string, title: string] | null>> = {
  conclusion: ['a conclusion', 'A hypothesis that is judged likely or more, or is accepted'],
  hypothesis: ['a hypothesis', 'A hypothesis that is not judged likely'],
  none: null,
};

/** What is weak, what about it, what it is, and what hangs on it. */
export function WeakSpotCells({ spot }: { readonly spot: WeakSpot }): ReactElement {
  const kind = useKind(spot.kind ?? undefined);
  const stake = stakes[spot.stake];
  return (
    <>
      <span role="gridcell" className="weak-title">
        <NameText className="clip" text={spot.title} />
        {spot.says !== '' && <NameText className="weak-says clip" text={spot.says} />}
      </span>
      <span role="gridcell" className="muted clip">
        {kind?.label ?? words[spot.word]}
      </span>
      <span role="gridcell">
        {stake && (
          <span
            className={spot.stake === 'conclusion' ? 'warn clip' : 'muted clip'}
            title={stake[1]}
          >
            {stake[0]}
          </span>
        )}
      </span>
    </>
  );
}
