import type { EventName, EventOf } from '../../../core/contract';
import type { CaseState } from '../../../core/views/caseView';
import type { Announce } from './caseDesk';

/** The open case as the windows were told of it last, for what main shows: title bar and menus. */
export interface ToldCase {
  readonly now: () => CaseState | null;
  readonly onChange: (listener: () => void) => void;
  /** Passes an event on, and notes what it says of the case. */
  readonly announce: Announce;
}

export function followToldCase(send: Announce): ToldCase {
  let state: CaseState | null = null;
  const listeners: (() => void)[] = [];
  return {
    now: () => state,
    onChange: (listener) => {
      listeners.push(listener);
    },
    announce: (name, payload) => {
      const told = stateIn(name, payload);
      if (told !== null) {
        state = told;
        for (const listener of listeners) listener();
      }
      send(name, payload);
    },
  };
}

function stateIn<N extends EventName>(name: N, payload: EventOf<N>): CaseState | null {
  if (name === 'case.opened') return payload as EventOf<'case.opened'>;
  return name === 'case.changed' ? (payload as EventOf<'case.changed'>).state : null;
}
