import type { PictureWish } from '../../../core/pictureWish';
import { fail, ok, type Result } from '../../../core/result';
import type { Handlers } from '../security/guard';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Commission {
  /** Comes true once the window is ready to draw. */
  readonly wish: () => Promise<PictureWish>;
  readonly done: (size: Result<Size>) => void;
}

/** By the window that draws. */
const commissions = new Map<number, Commission>();

/** What a window is to draw, once it asks; comes true when it says that it is done, or why not. */
export function commission(window: number, wish: Commission['wish']): Promise<Result<Size>> {
  return new Promise((done) => {
    commissions.set(window, { wish, done });
  });
}

const CANCELLED = 'picture.cancelled';

/** Pictures that are being drawn come to nothing. */
export function cancelCommissions(): void {
  for (const { done } of commissions.values()) {
    done(fail(CANCELLED, 'The picture was cancelled.'));
  }
}

export function isCancelled(result: Result<unknown>): boolean {
  return !result.ok && result.error.code === CANCELLED;
}

export function endCommission(window: number): void {
  commissions.delete(window);
}

/** The guard lets only windows that draw a picture ask these. */
export const commissionHandlers: Pick<Handlers, 'picture.wish' | 'picture.ready'> = {
  'picture.wish': async (_, { window }) => {
    const wish = await commissions.get(window)?.wish();
    return wish ? ok(wish) : notAsked;
  },
  'picture.ready': (outcome, { window }) => {
    commissions
      .get(window)
      ?.done('failure' in outcome ? fail('picture.nothing', outcome.failure) : ok(outcome));
    return Promise.resolve(ok(null));
  },
};

const notAsked: Result<never> = fail('picture.notAsked', 'Nobody waits for this picture any more.');
