/** What a backup is called, without its ending: `2026-11-26T15-04-05-123Z r42`. */
const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)-(\d{3})Z r(\d{1,15})$/;

interface NamedBackup {
  /** When it was begun, in milliseconds since 1970. */
  readonly at: number;
  readonly revision: number;
}

/** Windows takes no colons in names. */
export function writeBackupName({ at, revision }: NamedBackup): string {
  return `${new Date(at).toISOString().replaceAll(/[:.]/g, '-')} r${revision}`;
}

/** Null: a name that Ascribe did not give. */
export function parseBackupName(name: string): NamedBackup | null {
  const found = pattern.exec(name);
  if (!found) return null;
  const [, day, hour, minute, second, millisecond, revision] = found;
  const at = Date.parse(`${day}T${hour}:${minute}:${second}.${millisecond}Z`);
  return Number.isNaN(at) ? null : { at, revision: Number(revision) };
}
