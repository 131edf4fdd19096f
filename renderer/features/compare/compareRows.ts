import type { FilteredComparison } from '../../../core/compare/compareFiltered';
import type { Changed, Compared, ComparedSign } from '../../../core/compare/comparison';

export interface ComparedRow extends Compared {
  readonly type: 'thing';
  readonly key: string;
  readonly sign: ComparedSign;
  readonly differences: Changed['differences'];
}

export type CompareRow =
  ComparedRow | { readonly type: 'heading' | 'more'; readonly key: string; readonly text: string };

/** Of each sign; more would not be read, and are marked on the graph. */
const MOST_LISTED = 300;

const headings: Readonly<Record<ComparedSign, string>> = {
  added: 'Added',
  gone: 'Gone',
  changed: 'Changed',
};

const wordOrder = ['entity', 'attribution', 'link', 'annotation'] as const;

/** What differs, grouped: what was judged otherwise first among what changed. */
export function compareRows(comparison: FilteredComparison): readonly CompareRow[] {
  const things: Readonly<Record<ComparedSign, readonly (Compared | Changed)[]>> = comparison;
  return (['changed', 'added', 'gone'] as const).flatMap((sign): readonly CompareRow[] => {
    const all = things[sign];
    if (all.length === 0) return [];
    const rankOf = (one: Compared | Changed): number =>
      'differences' in one && one.differences.some(({ judged }) => judged)
        ? -1
        : wordOrder.indexOf(one.word);
    const sorted = all.toSorted((a, b) => rankOf(a) - rankOf(b));
    const listed = sorted.slice(0, MOST_LISTED).map((one) => ({
      type: 'thing' as const,
      key: one.uid,
      word: one.word,
      uid: one.uid,
      sign,
      differences: 'differences' in one ? one.differences : [],
    }));
    const more = all.length - listed.length;
    return [
      {
        type: 'heading',
        key: sign,
        text: `${headings[sign]}: ${all.length.toLocaleString('en')}`,
      },
      ...listed,
      ...(more > 0
        ? [
            {
              type: 'more' as const,
              key: `more ${sign}`,
              text: `and ${more.toLocaleString('en')} more, marked on the graph`,
            },
          ]
        : []),
    ];
  });
}
