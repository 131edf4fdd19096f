import type { ReactElement } from 'react';

const steps = [
  { source: 'A, B', information: '1, 2', counts: '1' },
  { source: 'C', information: '3', counts: '¾' },
  { source: 'D', information: '4', counts: '½' },
  { source: 'E', information: '5', counts: '¼' },
  { source: 'F or not given', information: '6 or not given', counts: 'takes nothing off' },
] as const;

/** The rule of the weights, beside the switch that turns it off. */
export function WeightsExplained({ id }: { readonly id: string }): ReactElement {
  return (
    <div id={id} className="weights">
      <p>
        Only what is inconsistent counts: I counts 1, II counts 2, times the weight of the piece.
        The hypothesis with the least comes first. What is consistent helps none of them, and what
        is blank is left out until it is rated.
      </p>
      <p>
        A piece weighs what the weaker of its two grades allows. The grades themselves stay two: no
        number is made of both.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Information</th>
            <th scope="col">Counts</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ source, information, counts }) => (
            <tr key={source}>
              <td>{source}</td>
              <td>{information}</td>
              <td>{counts}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        Claims that say the same through the same first source count once, by the one that speaks
        most strongly against the hypothesis: repetition is not confirmation.
      </p>
      <p>
        “What if” asks twice: without the piece, and with the opposite of it true, where what was
        inconsistent is consistent and the other way round.
      </p>
    </div>
  );
}
