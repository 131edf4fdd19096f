import type { Retraction } from '../../../core/language/scalars';
import { stixId } from './stixId';
import { extensionsOf, THING_TYPE } from './stixExtension';
import { withoutNothing } from './withoutNothing';

interface Recorded {
  readonly uid: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly retraction?: Retraction | null;
}

interface Parts {
  readonly id: string;
  readonly recorded: Recorded;
  /** Properties of STIX; those that are not given are left out. */
  readonly said: object;
  /** What STIX has no property for. */
  readonly own: object;
  /** Later moments at which it was edited, or something was said of it. */
  readonly changedAt?: readonly (string | null | undefined)[];
}

export function analystId(name: string): string {
  return stixId('identity', 'analyst', name);
}

/** The latest of some moments, all written alike. */
function latestOf(...moments: readonly (string | null | undefined)[]): string {
  return moments.reduce<string>((last, next) => (next && next > last ? next : last), '');
}

/** One object of a bundle. A retracted one is revoked, and its reason is kept. */
export function stixObject({ id, recorded, said, own, changedAt = [] }: Parts): object {
  const type = id.slice(0, id.indexOf('--'));
  const { uid, recordedAt, recordedBy, retraction = null } = recorded;
  return {
    type,
    spec_version: '2.1',
    id,
    created_by_ref: analystId(recordedBy),
    created: recordedAt,
    modified: latestOf(recordedAt, retraction?.at, ...changedAt),
    ...(retraction === null ? {} : { revoked: true }),
    ...withoutNothing(said),
    extensions: extensionsOf(
      {
        uid,
        ...own,
        ...(retraction && {
          retracted_by: retraction.by,
          retraction_reason: retraction.reason,
        }),
      },
      type === THING_TYPE,
    ),
  };
}
