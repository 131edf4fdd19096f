import { fail, ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';
import type { Handlers } from '../security/guard';
import { describeApp } from './describeApp';
import { caseHandlers } from './handlers';

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * For a window that only draws: it reads the case and says when its picture is done, or why there
 * is none.
 */
export function pictureHandlers(
  desk: CaseDesk,
  ready: (window: number, size: Result<Size>) => void,
): Handlers {
  const refuse = () => Promise.resolve(notHere);
  return {
    ...caseHandlers(desk, Promise.resolve()),
    'file.new': refuse,
    'file.open': refuse,
    'file.openSample': refuse,
    'file.saveCopy': refuse,
    'file.openDropped': refuse,
    'settings.change': refuse,
    'settings.read': () => Promise.resolve(ok({ author: 'Command line', theme: 'light' as const })),
    'app.about': () => Promise.resolve(describeApp('picture', desk)),
    'picture.ready': (outcome, asker) => {
      ready(
        asker.window,
        'failure' in outcome ? fail('picture.nothing', outcome.failure) : ok(outcome),
      );
      return Promise.resolve(ok(null));
    },
  };
}

const notHere: Result<never> = fail('app.picture', 'A window that draws a picture cannot do this.');
