import { Refused } from '../refused';

/** Asked for by a window that does not know yet that it was removed or undone. */
export function missingRow(noun: string): Refused {
  return new Refused(
    'row.missing',
    `This ${noun} is not in the case any more. It was removed, or the step that made it was undone.`,
  );
}

/** A key points at a row that is not there, which the schema of a sound file rules out. */
export function danglingKey(): Refused {
  return new Refused(
    'case.damaged',
    'The case file is damaged: a row that others point at is not there. Open a copy from before. What still opens of this one can be saved with Save a Copy.',
  );
}
