import type { ReactElement } from 'react';
import type { ComparisonView } from '../../../../core/together/comparisonView';
import { togetherNouns, type TogetherList } from '../../../../core/together/togetherList';

interface CountsListProps {
  readonly comparison: ComparisonView;
  /** Null: all. */
  readonly chosen: TogetherList | null;
  readonly onChoose: (list: TogetherList | null) => void;
}

const count = (number: number): string => (number === 0 ? '–' : number.toLocaleString('en'));

function titleOf(list: TogetherList | null): string {
  if (list === null) return 'Everything';
  const [, several] = togetherNouns[list];
  return several.slice(0, 1).toUpperCase() + several.slice(1);
}

/** How much of each sort is only there, different, only here, and the same. */
export function CountsList({ comparison, chosen, onChoose }: CountsListProps): ReactElement {
  const all = { list: null, same: 0, here: 0, there: 0, different: 0 };
  for (const { same, here, there, different } of comparison.lists) {
    all.same += same;
    all.here += here;
    all.there += there;
    all.different += different;
  }
  return (
    <table className="together-counts">
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">Only there</th>
          <th scope="col">Different</th>
          <th scope="col">Only here</th>
          <th scope="col">Same</th>
        </tr>
      </thead>
      <tbody>
        {[all, ...comparison.lists].map(({ list, same, here, there, different }) => (
          <tr key={list ?? 'all'} className={list === chosen ? 'chosen' : ''}>
            <th scope="row">
              <button type="button" aria-pressed={list === chosen} onClick={() => onChoose(list)}>
                {titleOf(list)}
              </button>
            </th>
            <td>{count(there)}</td>
            <td>{count(different)}</td>
            <td>{count(here)}</td>
            <td className="muted">{count(same)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
