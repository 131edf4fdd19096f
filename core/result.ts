/** An expected failure: what happened, to what, and what to do, in one plain message. */
export interface Failure {
  readonly code: string;
  readonly message: string;
}

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed<E = Failure> {
  readonly ok: false;
  readonly error: E;
}

/** The outcome of what may fail in expected ways. Unexpected failures are thrown. */
export type Result<T, E = Failure> = Ok<T> | Failed<E>;

export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

export function fail(code: string, message: string): Failed {
  return { ok: false, error: { code, message } };
}
