import { expect, it } from 'vitest';
import { newUid } from '../../../../core/uid';
import { suspectToArguments } from './suspect';

const actor = { uid: newUid(), name: 'Iran' };

it('names an actor exactly where the hypothesis is one', () => {
  expect(suspectToArguments({ hypothesis: 'actor', actor })).toEqual({
    ok: true,
    value: { hypothesis: 'actor', actor: actor.uid },
  });
  expect(suspectToArguments({ hypothesis: 'unknown', actor })).toEqual({
    ok: true,
    value: { hypothesis: 'unknown', actor: null },
  });
  expect(suspectToArguments({ hypothesis: 'actor', actor: null })).toMatchObject({ ok: false });
});
