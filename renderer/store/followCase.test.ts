import { QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventName, EventOf } from '../../core/contract';
import { words, type CaseState } from '../../core/views/caseView';
import { iran, uidOf } from '../testing/smallChart';
import { useConnection } from './connection';
import { useDialogs } from './dialogs';
import { followCase } from './followCase';
import { useNotices } from './notices';
import { queryClient } from './queryClient';
import { RequestFailed } from './requestFailed';
import { useWorkbench } from './workbench';

/** Main's half of the bridge: it only tells, as main does. */
const listeners = new Map<string, (payload: never) => void>();
const bridge = {
  on: (event: string, listener: (payload: never) => void) => {
    listeners.set(event, listener);
    return () => listeners.delete(event);
  },
};
Object.assign(window, { ascribe: bridge });

function say<N extends EventName>(event: N, payload: EventOf<N>): void {
  const listener = listeners.get(event) as ((payload: EventOf<N>) => void) | undefined;
  if (!listener) throw new Error(`Nobody listens to ${event}`);
  listener(payload);
}

function stateOf(number: number, revision = 1): CaseState {
  return {
    case: {
      uid: uidOf(number),
      title: `Case ${String(number)}`,
      description: '',
      createdAt: '2026-01-01T00:00:00.000Z',
    },
    fileName: 'case.ascribe',
    readOnly: false,
    revision,
    savedAt: null,
    undo: null,
    redo: null,
    counts: Object.fromEntries(words.map((word) => [word, 0])) as CaseState['counts'],
  };
}

const contents = ['case.contents', null];
let stop: () => void;

beforeEach(() => {
  stop = followCase();
  say('case.opened', stateOf(1));
  queryClient.setQueryData(contents, { sources: [], charts: [] });
  useWorkbench.getState().select([{ word: 'entity', uid: iran }]);
});

afterEach(() => {
  stop();
  queryClient.clear();
  useNotices.setState({ notices: [] });
});

function changeOf(...tables: string[]) {
  return { revision: 2, label: 'Edit', touched: [], tables };
}

describe('followCase', () => {
  it('shows nothing of one case in another', () => {
    useDialogs.getState().show({ name: 'link', from: iran, to: null });
    useNotices.getState().tell({ tone: 'info', text: 'Kept.' });
    useNotices
      .getState()
      .tell({ tone: 'info', text: 'Deleted.', action: { label: 'Undo', run: () => undefined } });

    say('case.opened', stateOf(2));

    expect(useWorkbench.getState().selection).toEqual([]);
    expect(useWorkbench.getState().chart).toBeNull();
    expect(useDialogs.getState().open).toBeNull();
    expect(useNotices.getState().notices.map(({ text }) => text)).toEqual(['Kept.']);
    expect(queryClient.getQueryData(contents)).toBeUndefined();
    expect(queryClient.getQueryData(['case.state', null])).toEqual(stateOf(2));
  });

  it('keeps what is chosen when the same case is there again, and asks anew', () => {
    say('database.lost', { message: 'It stopped.' });
    expect(useConnection.getState().lost).toBe('It stopped.');
    say('case.opened', stateOf(1));
    expect(useConnection.getState().lost).toBeNull();
    expect(useWorkbench.getState().selection).toHaveLength(1);
    expect(queryClient.getQueryState(contents)?.isInvalidated).toBe(true);
  });

  it('takes the state from the event and asks anew for the rest after a change', () => {
    const state = stateOf(1, 2);
    say('case.changed', { change: changeOf('entity'), state });
    expect(queryClient.getQueryData(['case.state', null])).toEqual(state);
    expect(queryClient.getQueryState(['case.state', null])?.isInvalidated).toBe(false);
    expect(queryClient.getQueryState(contents)?.isInvalidated).toBe(true);
  });

  it('looks for names and weak spots again only after what may make some', () => {
    const mentions = ['source.mentions', { uid: iran }];
    const isAskedAgain = () => queryClient.getQueryState(mentions)?.isInvalidated;
    queryClient.setQueryData(mentions, { mentions: [], total: 0, entities: [] });
    say('case.changed', { change: changeOf('chart_place', 'claim'), state: stateOf(1, 2) });
    expect(isAskedAgain()).toBe(false);
    say('case.changed', { change: changeOf('claim', 'entity_name'), state: stateOf(1, 2) });
    expect(isAskedAgain()).toBe(true);
  });

  it('looks for weak spots again when the changes have come to rest', async () => {
    vi.useFakeTimers();
    const asked = vi.fn(() => Promise.resolve([]));
    const weakSpots = ['case.weakSpots', { kind: null, limit: 0 }];
    const observer = new QueryObserver(queryClient, { queryKey: weakSpots, queryFn: asked });
    const leave = observer.subscribe(() => undefined);
    await vi.runAllTimersAsync();
    expect(asked).toHaveBeenCalledTimes(1);
    for (const revision of [2, 3, 4]) {
      say('case.changed', { change: changeOf('entity'), state: stateOf(1, revision) });
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(asked).toHaveBeenCalledTimes(1);
    await vi.runAllTimersAsync();
    expect(asked).toHaveBeenCalledTimes(2);
    say('case.changed', { change: changeOf('chart_place'), state: stateOf(1, 5) });
    await vi.runAllTimersAsync();
    expect(asked).toHaveBeenCalledTimes(2);
    leave();
    vi.useRealTimers();
  });

  it('takes back what it offered for an earlier revision', () => {
    for (const revision of [1, 2]) {
      useNotices.getState().tell({ tone: 'info', text: `At ${String(revision)}`, revision });
    }
    const state = stateOf(1, 2);
    say('case.changed', { change: changeOf(), state });
    expect(useNotices.getState().notices.map(({ text }) => text)).toEqual(['At 2']);
  });

  it.each([
    ['what is no longer in the case', 'row.missing', []],
    ['nothing else that could not be read', 'disk.failed', [{ word: 'entity', uid: iran }]],
  ])('drops %s from the selection, whatever panel is shown', async (_, code, left) => {
    useWorkbench.setState({ sidePanel: 'history' });
    const asked = queryClient.query({
      queryKey: ['entity.record', { uid: iran }],
      queryFn: () => Promise.reject(new RequestFailed({ code, message: 'No.' })),
    });
    await expect(asked).rejects.toThrow('No.');
    expect(useWorkbench.getState().selection).toEqual(left);
    expect(useWorkbench.getState().sidePanel).toBe('history');
  });

  it('hears nothing more once it is told to stop', () => {
    stop();
    expect(listeners.size).toBe(0);
    stop = followCase();
  });
});
