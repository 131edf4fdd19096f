import type { WeakSpot, WeakSpotGroup } from '../../../core/views/weakSpotView';
import { termOf } from '../../../core/vocabularies/termOf';
import { stakeSchema, weakSpotTerms, type WeakSpotKind } from '../../../core/vocabularies/weakSpot';

/** One line of the list. All have the same height. */
export type WeakSpotRow = { readonly key: string } &
  /** Two lines high: what is weak and, in the room below it, why that matters. */
  (
    | {
        readonly type: 'heading';
        readonly label: string;
        readonly why: string;
        readonly count: number;
      }
    | { readonly type: 'room' }
    | { readonly type: 'spot'; readonly kind: WeakSpotKind; readonly spot: WeakSpot }
    | { readonly type: 'more'; readonly kind: WeakSpotKind; readonly left: number }
  );

function heaviest({ spots }: WeakSpotGroup): number {
  const ranks = spots.map(({ stake }) => stakeSchema.options.indexOf(stake));
  return Math.min(stakeSchema.options.length, ...ranks);
}

/** Kinds that touch a conclusion come before those that touch none, and graver ones before others. */
export function weakSpotRows(groups: readonly WeakSpotGroup[]): readonly WeakSpotRow[] {
  return [...groups]
    .filter(({ spots }) => spots.length > 0)
    .sort((one, other) => heaviest(one) - heaviest(other))
    .flatMap(({ kind, count, spots }): WeakSpotRow[] => {
      const { label, definition } = termOf(weakSpotTerms, kind);
      const left = count - spots.length;
      return [
        { type: 'heading', key: kind, label, why: definition, count },
        { type: 'room', key: `${kind}:room` },
        ...spots.map((spot): WeakSpotRow => {
          return {
            type: 'spot',
            kind,
            key: `${kind}:${spot.uid}:${spot.claim ?? ''}:${spot.says}`,
            spot,
          };
        }),
        ...(left > 0 ? [{ type: 'more', key: `${kind}:more`, kind, left } as const] : []),
      ];
    });
}
