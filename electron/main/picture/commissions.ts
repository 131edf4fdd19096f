import type { PictureOutcome, WindowOrder } from '../../../core/picture/pictureOrder';
import { fail, ok, type Result } from '../../../core/result';
import type { Handlers } from '../security/guard';
import { readFont } from './readFont';

export type Drawn = Exclude<PictureOutcome, { readonly failure: string }>;

interface Commission {
  readonly order: WindowOrder;
  /** Takes the bytes of the file, in their order. */
  readonly write: (bytes: Uint8Array) => Promise<Result<null>>;
  readonly done: (drawn: Result<Drawn>) => void;
}

/** By the window that draws. */
const commissions = new Map<number, Commission>();
/** Windows that have drawn what they were asked for, and wait for more. */
const idle = new Map<number, (order: Result<WindowOrder>) => void>();

/** What a window is to draw, once it asks; comes true when it says that it is done, or why not. */
export function commission(
  window: number,
  order: WindowOrder,
  write: Commission['write'],
): Promise<Result<Drawn>> {
  return new Promise((done) => {
    commissions.set(window, { order, write, done });
    idle.get(window)?.(ok(order));
    idle.delete(window);
  });
}

const CANCELLED = 'picture.cancelled';
const cancelled: Result<never> = fail(CANCELLED, 'The picture was cancelled.');

/** Pictures that are being drawn come to nothing. */
export function cancelCommissions(): void {
  for (const { done } of commissions.values()) done(cancelled);
}

export function isCancelled(result: Result<unknown>): boolean {
  return !result.ok && result.error.code === CANCELLED;
}

export function endCommission(window: number): void {
  commissions.get(window)?.done(cancelled);
  commissions.delete(window);
  idle.get(window)?.(notAsked);
  idle.delete(window);
}

type CommissionRequest = 'picture.order' | 'picture.font' | 'picture.piece' | 'picture.ready';

/** The guard lets only windows that draw a picture ask these. */
export const commissionHandlers: Pick<Handlers, CommissionRequest> = {
  'picture.order': (_, { window }) => {
    const asked = commissions.get(window);
    if (asked) return Promise.resolve(ok(asked.order));
    return new Promise((resolve) => idle.set(window, resolve));
  },
  'picture.font': ({ file }) => readFont(file),
  'picture.piece': async ({ bytes }, { window }) => {
    const asked = commissions.get(window);
    if (!asked) return notAsked;
    const written = await asked.write(bytes);
    if (!written.ok) asked.done(written);
    return written;
  },
  'picture.ready': (outcome, { window }) => {
    const asked = commissions.get(window);
    commissions.delete(window);
    asked?.done('failure' in outcome ? fail('picture.nothing', outcome.failure) : ok(outcome));
    return Promise.resolve(ok(null));
  },
};

const notAsked: Result<never> = fail('picture.notAsked', 'Nobody waits for this picture any more.');
