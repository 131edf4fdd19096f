import { Refused } from '../refused';

/** Says what is wrong in a file that was to be compared, and where. */
export function refuseForeign(trouble: string): Refused {
  return new Refused(
    'quarantine.refused',
    `This case is not in order: ${trouble}. Nothing was taken from it, and both cases are as they were.`,
  );
}
