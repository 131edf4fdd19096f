import { z } from 'zod';
import { instantSchema } from '../language/scalars';
import { uidSchema } from '../uid';

const countSchema = z.int().min(0);

/** Why a backup was made. */
const backupReasonSchema = z.enum(['opened', 'edited', 'closed', 'import']);

export type BackupReason = z.infer<typeof backupReasonSchema>;

/** What is written beside a backup, so that it can be listed without opening it. */
export const backupNoteSchema = z.strictObject({
  case: uidSchema,
  title: z.string(),
  /** Where the case lay. */
  from: z.string(),
  revision: countSchema,
  /** With the revision, tells this state from the one of a copy that went its own way. */
  savedAt: instantSchema.nullable(),
  entities: countSchema,
  links: countSchema,
  reason: backupReasonSchema,
});

export type BackupNote = z.infer<typeof backupNoteSchema>;

/** What a look into a backup finds. */
export const backupFactsSchema = backupNoteSchema.pick({
  case: true,
  title: true,
  revision: true,
  savedAt: true,
  entities: true,
  links: true,
});

export type BackupFacts = z.infer<typeof backupFactsSchema>;

/** As the window lists it. */
const backupItemSchema = z.strictObject({
  case: uidSchema,
  /** Tells it from the others of its case. */
  name: z.string().max(100),
  at: instantSchema,
  revision: countSchema,
  bytes: countSchema,
  /** Its pages were looked over after it was written. */
  checked: z.boolean(),
  /** Null where the note beside it is lost. */
  about: z
    .strictObject({
      title: z.string(),
      /** Without its folder. */
      fileName: z.string(),
      /** There is a file where the case lay. */
      isThere: z.boolean(),
      entities: countSchema,
      links: countSchema,
      reason: backupReasonSchema,
    })
    .nullable(),
});

export type BackupItem = z.infer<typeof backupItemSchema>;

export const backupListSchema = z.strictObject({
  /** Newest first. */
  backups: z.array(backupItemSchema),
  /** The case that is open, if one is. */
  open: uidSchema.nullable(),
  /** The folder, in words. */
  where: z.string(),
  bytes: countSchema,
  /** Bytes that they may take. */
  budget: countSchema,
});

/** Which backup is meant. */
export const backupChoiceSchema = backupItemSchema.pick({ case: true, name: true });

export type BackupChoice = z.infer<typeof backupChoiceSchema>;
