import { fail, ok, type Result } from '../../../core/result';
import type { CaseDesk } from '../case/caseDesk';
import type { Handlers } from '../security/guard';
import { describeApp } from './describeApp';
import { caseHandlers } from './handlers';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** For a window that only draws: it reads the case and says when its picture is done. */
export function pictureHandlers(
  desk: CaseDesk,
  ready: (window: number, size: Size) => void,
): Handlers {
  const refuse = () => Promise.resolve(notHere);
  return {
    ...caseHandlers(desk, Promise.resolve()),
    'file.new': refuse,
    'file.open': refuse,
    'file.openSample': refuse,
    'file.recent': refuse,
    'file.openRecent': refuse,
    'file.saveCopy': refuse,
    'file.openDropped': refuse,
    'settings.change': refuse,
    'settings.read': () => Promise.resolve(ok({ author: 'Command line', theme: 'light' as const })),
    'app.about': () => describeApp('picture', desk),
    'picture.ready': (size, asker) => {
      ready(asker.window, size);
      return Promise.resolve(ok(null));
    },
  };
}

const notHere: Result<never> = fail('app.picture', 'A window that draws a picture cannot do this.');
