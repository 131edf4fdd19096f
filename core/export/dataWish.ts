import { z } from 'zod';
import { asOfShape } from '../asOf';
import { uidSchema } from '../uid';
import { dataFormats, type DataFormat } from './dataFormats';

const scopeSchema = z.union([
  z.strictObject({ kind: z.literal('case') }),
  z.strictObject({ kind: z.literal('chart'), chart: uidSchema }),
  z.strictObject({ kind: z.literal('entities'), entities: z.array(uidSchema).max(200_000) }),
]);

export type DataScope = z.infer<typeof scopeSchema>;

const formatNames = dataFormats.map(({ format }) => format) as [DataFormat, ...DataFormat[]];

/** What of a case is to be written, and as what. */
export const dataWishSchema = z.strictObject({
  format: z.enum(formatNames),
  scope: scopeSchema,
  ...asOfShape,
});

export type DataWish = z.infer<typeof dataWishSchema>;

/** Why this cannot be written, in words; null when it can. */
export function whyNotExport({ format, scope, asOf }: DataWish): string | null {
  if (format !== 'json') return null;
  if (asOf !== undefined) {
    return 'Case JSON holds the case as it is now. Export another format as of that day, or the JSON without a day.';
  }
  return scope.kind === 'case'
    ? null
    : 'Case JSON holds the whole case. Export another format of a part, or the JSON of all.';
}
