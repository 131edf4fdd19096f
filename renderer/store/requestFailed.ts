import type { Failure } from '../../core/result';

/** An expected failure on its way through TanStack Query, which knows errors only as exceptions. */
export class RequestFailed extends Error {
  readonly code: string;

  constructor({ code, message }: Failure) {
    super(message);
    this.name = 'RequestFailed';
    this.code = code;
  }
}
