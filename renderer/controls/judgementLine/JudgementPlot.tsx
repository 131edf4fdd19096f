import type { ReactElement } from 'react';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { termOf } from '../../../core/vocabularies/termOf';
import { NOT_GIVEN_TOP, SCALE_HEIGHT, scaleTop } from './likelihoodScale';
import { middleOf } from './middleOf';
import type { PlacedJudgement } from './placeJudgements';

function percent(value: number): string {
  return `${String(value)}%`;
}

/** The band that was judged, for as long as it held; its edge says how sure we were. */
function Held({ judgement, from, to }: PlacedJudgement): ReactElement {
  const x = { x: percent(from), width: percent(to - from) };
  const { likelihood } = judgement;
  if (likelihood === null) {
    return (
      <line
        className="judgement-gap"
        x1={percent(from)}
        x2={percent(to)}
        y1={NOT_GIVEN_TOP}
        y2={NOT_GIVEN_TOP}
      />
    );
  }
  const band = termOf(likelihoodTerms, likelihood);
  const top = scaleTop(band.to);
  return (
    <>
      <rect
        {...x}
        y={top}
        height={scaleTop(band.from) - top}
        fill={`var(--likelihood-${likelihood})`}
        className="judgement-band"
      />
      <line
        className="judgement-held"
        data-confidence={judgement.confidence ?? 'none'}
        stroke={`var(--likelihood-${likelihood})`}
        x1={percent(from)}
        x2={percent(to)}
        y1={middleOf(judgement)}
        y2={middleOf(judgement)}
      />
    </>
  );
}

interface JudgementPlotProps {
  readonly placed: readonly PlacedJudgement[];
  readonly height: number;
}

/** What was thought over time, on the scale of ICD 203. Said in words by what lies over it. */
export function JudgementPlot({ placed, height }: JudgementPlotProps): ReactElement {
  return (
    <svg className="judgement-plot" width="100%" height={height} aria-hidden="true">
      {likelihoodTerms.map(({ term, from, to }, index) => (
        <rect
          key={term}
          className={index % 2 === 0 ? 'judgement-lane' : 'judgement-lane judgement-lane-odd'}
          x="0"
          width="100%"
          y={scaleTop(to)}
          height={scaleTop(from) - scaleTop(to)}
        />
      ))}
      {placed.map((held, index) => {
        const before = placed[index - 1];
        // Nothing joins a judgement to one that was not given: there is no way between them.
        const isJoined = before?.judgement.likelihood != null && held.judgement.likelihood !== null;
        return (
          <g key={held.judgement.uid}>
            <Held {...held} />
            {isJoined && (
              <line
                className="judgement-step"
                x1={percent(held.from)}
                x2={percent(held.from)}
                y1={middleOf(before.judgement)}
                y2={middleOf(held.judgement)}
              />
            )}
            {held.newStatus !== null && (
              <line
                className="judgement-turn"
                x1={percent(held.from)}
                x2={percent(held.from)}
                y1="0"
                y2={SCALE_HEIGHT}
              />
            )}
          </g>
        );
      })}
    </svg>
  );
}
