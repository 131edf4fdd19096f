import { Refused } from '../refused';

/** Asked for by a window that does not know yet that it was removed or undone. */
export function missingRow(noun: string): Refused {
  return new Refused(
    'row.missing',
    `This ${noun} is not in the case any more. It was removed, or the step that made it was undone.`,
  );
}
