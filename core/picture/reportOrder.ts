import { z } from 'zod';
import { asOfShape } from '../asOf';
import { uidSchema } from '../uid';
import { pictureFormSchema } from './pictureForm';

/** More would not be chosen by hand, nor read in one report. */
const MOST_CHOSEN = 10_000;

const chosenSchema = z.array(uidSchema).max(MOST_CHOSEN);

/** What a report is about, and how it is made: a dossier of what was selected, or of a whole chart. */
export const reportOrderSchema = z.strictObject({
  report: z.strictObject({
    /** Null: all that the chart shows. */
    about: z
      .strictObject({ entities: chosenSchema, links: chosenSchema, attributions: chosenSchema })
      .nullable(),
    /** Of which its picture is a part; the first chart of the case where it is null. */
    chart: uidSchema.nullable(),
    ...asOfShape,
    format: z.enum(['html', 'pdf']),
    paper: z.enum(['a4', 'letter']),
    marking: pictureFormSchema.shape.marking,
  }),
});

export type ReportOrder = z.infer<typeof reportOrderSchema>;

export type ReportWish = ReportOrder['report'];
