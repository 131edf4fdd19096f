import type { ThemeTokens } from '../../theme/tokens';
import type { LeftOut, OverviewView } from './drawOverview';
import type { OverviewArrays } from './overviewArrays';

/** To the worker: what it draws from now on, or the order for one picture of it. */
export type OverviewOrder =
  | { readonly what: 'arrays'; readonly arrays: OverviewArrays }
  | {
      readonly what: 'draw';
      /** Comes back with the picture. */
      readonly round: number;
      readonly view: OverviewView;
      /** Pixels to a CSS pixel. */
      readonly ratio: number;
      readonly tokens: ThemeTokens;
      readonly leftOut: LeftOut | null;
    };

export interface OverviewAnswer {
  readonly round: number;
  readonly bitmap: ImageBitmap;
}
