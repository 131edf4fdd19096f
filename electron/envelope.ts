import { z } from 'zod';
import { progressSchema } from '../core/contract';
import type { Result } from '../core/result';

const questionSchema = z.strictObject({
  /** Rises by one with every question to the same process. */
  id: z.int().min(1),
  name: z.string(),
  args: z.unknown(),
  /** Signs the step, where the question is one. */
  author: z.string(),
});

export type Question = z.infer<typeof questionSchema>;

/** What main posts to the process of a case: a question, or that nobody waits for an answer. */
export const messageSchema = z.union([questionSchema, z.strictObject({ cancel: z.int().min(1) })]);

export type Message = z.infer<typeof messageSchema>;

const resultSchema: z.ZodType<Result<unknown>> = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({ code: z.string(), message: z.string() }),
  }),
]);

const answerSchema = z.strictObject({ id: z.int().min(1), result: resultSchema });

export type Answer = z.infer<typeof answerSchema>;

/** What the process of a case posts back: how far long work has come, and one answer to each question. */
export const toldSchema = z.union([
  answerSchema,
  z.strictObject({ id: z.int().min(1), progress: progressSchema }),
]);

export type Told = z.infer<typeof toldSchema>;
