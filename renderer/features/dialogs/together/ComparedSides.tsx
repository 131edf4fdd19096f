import type { ReactElement } from 'react';
import type { ComparedThing, TogetherThing } from '../../../../core/together/comparisonView';
import type { Taking } from '../../../../core/together/takeOver';
import { togetherNouns } from '../../../../core/together/togetherList';
import { confidenceTerms } from '../../../../core/vocabularies/confidence';
import { likelihoodTerms } from '../../../../core/vocabularies/likelihood';
import { Moment } from '../../../controls/Moment';
import { NotGiven } from '../../../controls/NotGiven';
import { useRequest } from '../../../store/useRequest';
import { stateToWords } from './stateToWords';

interface ComparedSidesProps {
  readonly thing: TogetherThing;
  /** Null: it is not ticked. */
  readonly taken: Taking | null;
  readonly onTake: (how: Taking | null) => void;
}

type Judged = ComparedThing['judged'][number];

const sides = { here: 'only here', there: 'only there', both: 'in both' } as const;

function labelIn(terms: readonly { term: string; label: string }[], term: string | null) {
  return terms.find((candidate) => candidate.term === term)?.label ?? null;
}

function JudgedLine({ judged }: { readonly judged: Judged }): ReactElement {
  const { likelihood, confidence, status, reason, at, by, side } = judged;
  return (
    <li className={side}>
      <strong>{labelIn(likelihoodTerms, likelihood) ?? <NotGiven />}</strong>
      {' · '}
      {labelIn(confidenceTerms, confidence) ?? 'no'} confidence · {status}
      <div>
        <bdi>{reason}</bdi>
      </div>
      <div className="muted">
        <bdi>{by}</bdi>, <Moment at={at} />, {sides[side]}
      </div>
    </li>
  );
}

function Change({
  where,
  touch,
}: {
  readonly where: string;
  readonly touch: ComparedThing['changedHere'];
}): ReactElement | null {
  return (
    touch && (
      <p className="muted">
        Changed {where} by <bdi>{touch.by}</bdi>, <Moment at={touch.at} />
      </p>
    )
  );
}

function choicesFor({
  state,
  hasNames,
  onlyJudged,
  judged,
}: ComparedThing): readonly [Taking | null, string][] {
  if (state === 'here') return [];
  if (state === 'there') {
    return [
      [null, 'Leave it there'],
      ['theirs', 'Take it over'],
    ];
  }
  const hasJudged = judged.some(({ side }) => side === 'there');
  if (onlyJudged) {
    return hasJudged
      ? [
          [null, 'Leave it as it is here'],
          ['ours', 'Take their judgements'],
        ]
      : [];
  }
  return [
    [null, 'Leave it as it is here'],
    ...(hasJudged ? [['ours', 'Take their judgements alone'] as [Taking, string]] : []),
    ['theirs', 'Take theirs'],
    ...(hasNames ? [['union', 'Take theirs, keep the names of both'] as [Taking, string]] : []),
  ];
}

/** One thing on both sides, and what is to be done with it. */
export function ComparedSides({ thing, taken, onTake }: ComparedSidesProps): ReactElement | null {
  const { data, error } = useRequest('together.thing', thing);
  if (error) return <p className="muted">{error.message}</p>;
  if (!data) return null;
  const choices = choicesFor(data);
  return (
    <section className="together-sides" aria-label="Both sides">
      <h3>
        <bdi>{data.name}</bdi>
      </h3>
      <p className="muted">
        {togetherNouns[data.list][0]}, {stateToWords(data)}
        {data.deleted && (
          <>
            {' '}
            by <bdi>{data.deleted.by}</bdi>, <Moment at={data.deleted.at} />
          </>
        )}
      </p>
      <Change where="here" touch={data.changedHere} />
      <Change where="there" touch={data.changedThere} />
      {choices.length > 0 && (
        <fieldset className="together-choices">
          <legend className="muted">Taking over</legend>
          {choices.map(([how, label]) => (
            <label key={how ?? 'none'}>
              <input
                type="radio"
                name="together-taking"
                checked={taken === how}
                onChange={() => onTake(how)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {data.judged.length > 0 && (
        <>
          <h4>Judgements</h4>
          <ol className="together-judged">
            {data.judged.map((judged, place) => (
              <JudgedLine key={`${judged.at} ${String(place)}`} judged={judged} />
            ))}
          </ol>
        </>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">Property</th>
            <th scope="col">Here</th>
            <th scope="col">There</th>
          </tr>
        </thead>
        <tbody>
          {data.properties.map(({ label, here, there, differs }) => (
            <tr key={label} className={differs && data.state === 'different' ? 'differs' : ''}>
              <th scope="row">{label}</th>
              <td>{here === null ? <NotGiven text="–" /> : <bdi>{here}</bdi>}</td>
              <td>{there === null ? <NotGiven text="–" /> : <bdi>{there}</bdi>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
