/**
 * Thrown where a command or a file is refused, with a message for the analyst: what, to what, and
 * what to do. `attempt` turns it into a failed result.
 */
export class Refused extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'Refused';
    this.code = code;
  }
}
