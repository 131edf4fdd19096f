import { z } from 'zod';
import { lineSchema } from '../language/scalars';
import { uidSchema } from '../uid';

export const retractSchema = z.strictObject({ uid: uidSchema, reason: lineSchema });
export const onRowSchema = z.strictObject({ uid: uidSchema });
