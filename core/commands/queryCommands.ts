import { z } from 'zod';
import { savedQueryShape } from '../language/savedQuery';
import { onRowSchema } from './retractCommands';

const { uid, ...rest } = savedQueryShape;

export const queryCommands = {
  'query.save': z.strictObject(savedQueryShape),
  'query.edit': z.strictObject({ uid }).extend(z.strictObject(rest).partial().shape),
  'query.remove': onRowSchema,
} as const;
