import { z } from 'zod';
import type { Result } from '../core/result';

/** What main posts to the process of a case. */
export const questionSchema = z.strictObject({
  /** Rises by one with every question to the same process. */
  id: z.int().min(1),
  name: z.string(),
  args: z.unknown(),
  /** Signs the step, where the question is one. */
  author: z.string(),
});

export type Question = z.infer<typeof questionSchema>;

const resultSchema: z.ZodType<Result<unknown>> = z.discriminatedUnion('ok', [
  z.strictObject({ ok: z.literal(true), value: z.unknown() }),
  z.strictObject({
    ok: z.literal(false),
    error: z.strictObject({ code: z.string(), message: z.string() }),
  }),
]);

/** What the process of a case posts back: one answer to each question. */
export const answerSchema = z.strictObject({ id: z.int().min(1), result: resultSchema });

export type Answer = z.infer<typeof answerSchema>;
