import { expect, test } from 'vitest';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { hypothesisEnds } from './hypothesisEnds';

const kind = (key: string, base: 'actor' | 'incident' | 'place') => ({ key, base });
const language = {
  kinds: [kind('militia', 'actor'), kind('incident', 'incident'), kind('place', 'place')],
} as LanguageView;
const slice = {
  nodes: [
    { uid: 'front', kind: 'militia' },
    { uid: 'rocket', kind: 'incident' },
    { uid: 'base', kind: 'place' },
  ],
  attributions: [{ uid: 'suspicion', incident: 'rocket' }],
} as ChartSlice;

test('an incident and an actor make a hypothesis whichever is dragged onto the other', () => {
  const ends = { incident: 'rocket', actor: 'front' };
  expect(hypothesisEnds(slice, language, ['rocket', 'front'])).toEqual(ends);
  expect(hypothesisEnds(slice, language, ['front', 'rocket'])).toEqual(ends);
});

test('an own kind that behaves like an actor is one; a place is neither', () => {
  expect(hypothesisEnds(slice, language, ['base', 'front'])).toEqual({
    incident: null,
    actor: 'front',
  });
});

test('a hypothesis leads to a rival about the same incident', () => {
  expect(hypothesisEnds(slice, language, ['suspicion'])).toEqual({
    incident: 'rocket',
    actor: null,
  });
});
