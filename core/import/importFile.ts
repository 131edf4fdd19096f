import { z } from 'zod';
import { fieldDefinitionSchema, kindSchema, linkTypeSchema } from '../language/kind';
import { keySchema, lineSchema } from '../language/scalars';
import { uidSchema } from '../uid';
import { graphFormats } from './graphs/graphFormats';
import { mappingSchema } from './mapping/mapping';

/** By the names that `TextDecoder` knows, with words for people. */
export const encodings = [
  { encoding: 'utf-8', label: 'UTF-8' },
  { encoding: 'utf-16le', label: 'UTF-16, little-endian' },
  { encoding: 'utf-16be', label: 'UTF-16, big-endian' },
  { encoding: 'windows-1256', label: 'Arabic (Windows-1256)' },
  { encoding: 'windows-1252', label: 'Western (Latin-1, Windows-1252)' },
] as const;

/** What separates the cells of a row, with words for people. */
export const delimiters = [
  { delimiter: ',', label: 'comma' },
  { delimiter: ';', label: 'semicolon' },
  { delimiter: '\t', label: 'tab' },
  { delimiter: '|', label: 'vertical bar' },
] as const;

const encodingSchema = z.enum(encodings.map(({ encoding }) => encoding));
const delimiterSchema = z.enum(delimiters.map(({ delimiter }) => delimiter));
const sheetSchema = z.string().max(200);

export type Encoding = z.infer<typeof encodingSchema>;
export type Delimiter = z.infer<typeof delimiterSchema>;

/** What the analyst says about a file where the guess is wrong. */
export const tableChoicesSchema = z.strictObject({
  encoding: encodingSchema.optional(),
  delimiter: delimiterSchema.optional(),
  sheet: sheetSchema.optional(),
  /** The row with the names of the columns, counted from 1; 0 where there is none. Guessed unless said. */
  headerRow: z.int().min(0).max(1000).optional(),
});

export type TableChoices = z.infer<typeof tableChoicesSchema>;

/** How a file is read: as was guessed or chosen. */
const tableFormSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    encoding: encodingSchema,
    delimiter: delimiterSchema,
  }),
  z.strictObject({
    kind: z.literal('workbook'),
    sheet: sheetSchema,
    sheets: z.array(sheetSchema),
  }),
  z.strictObject({ kind: z.literal('json') }),
]);

export type TableForm = z.infer<typeof tableFormSchema>;

/** What a file needs that a case may not have. */
const importLanguageSchema = z.strictObject({
  kinds: z.array(kindSchema).max(100).readonly(),
  linkTypes: z.array(linkTypeSchema).max(100).readonly(),
  fields: z
    .array(z.strictObject({ kind: keySchema, field: fieldDefinitionSchema }))
    .max(500)
    .readonly(),
});

/** A mapping that may be meant, and where it is from. */
const offerSchema = z.strictObject({
  from: z.enum(['kept', 'preset', 'guess']),
  mapping: mappingSchema,
  needs: importLanguageSchema,
});

export type MappingOffer = z.infer<typeof offerSchema>;

const tableFileSchema = z.strictObject({
  of: z.literal('table'),
  fileName: z.string(),
  bytes: z.int().min(0),
  form: tableFormSchema,
  /** As it was guessed or chosen; 0: there is none. */
  headerRow: z.int().min(0),
  columns: z.array(z.string()),
  /** The first rows, of each cell the beginning. */
  first: z.array(z.strictObject({ at: z.string(), cells: z.array(z.string()) })),
  /** The likeliest first. */
  offers: z.array(offerSchema),
});

export type TableFile = z.infer<typeof tableFileSchema>;

const graphFormatSchema = z.enum(
  Object.keys(graphFormats) as [keyof typeof graphFormats, ...(keyof typeof graphFormats)[]],
);

/** Which kind each type of a graph file is to be, by its words; no words: what has no type. */
const kindChoicesSchema = z.array(z.tuple([z.string().max(500), keySchema])).max(5000);

const countSchema = z.int().min(0);

const graphFileSchema = z.strictObject({
  of: z.literal('graph'),
  fileName: z.string(),
  bytes: countSchema,
  format: graphFormatSchema,
  nodes: countSchema,
  edges: countSchema,
  sources: countSchema,
  sayings: countSchema,
  problems: countSchema,
  /** The types of its nodes, the most frequent first. */
  types: z.array(
    z.strictObject({
      /** By which a choice names it. */
      words: z.string(),
      /** As the file writes it; null: it does not say. */
      type: z.string().nullable(),
      count: countSchema,
      /** The first few of them. */
      first: z.array(z.string()),
      /** What it becomes unless another kind is chosen. */
      kind: keySchema,
    }),
  ),
  /** The types of its edges, the most frequent first. */
  edgeTypes: z.array(
    z.strictObject({
      type: z.string().nullable(),
      count: countSchema,
      /** The label of the type of link; null where it says who did it. */
      becomes: z.string().nullable(),
      isNew: z.boolean(),
    }),
  ),
  /** What a type can become: the kinds of the case, and those that the file would add. */
  kinds: z.array(z.strictObject({ key: keySchema, label: z.string(), isNew: z.boolean() })),
  /** Choices that were made when it came before. */
  chosen: kindChoicesSchema,
  /** As it was brought in before, or by its name. */
  origin: lineSchema,
  /** By which graphs came into this case before, the last one first. */
  origins: z.array(z.string()),
});

export type GraphFile = z.infer<typeof graphFileSchema>;

/** A file that may be imported, as far as it was looked at. */
export const importFileSchema = z.discriminatedUnion('of', [tableFileSchema, graphFileSchema]);

export type ImportFile = z.infer<typeof importFileSchema>;

/** How a file is brought in, whatever it is. */
const wishShape = {
  /** Tells what comes from here from what comes from elsewhere, also when it comes again. */
  origin: lineSchema,
  /** By the key of an entity that comes: the one of the case that it is; null: none of those. */
  decisions: z.array(z.tuple([z.string().max(5000), uidSchema.nullable()])).max(100_000),
  missing: z.enum(['leave', 'retract']),
  /** All is as it was before, and what would have come of it is told. */
  isTrial: z.boolean(),
};

const tableWishSchema = z.strictObject({
  of: z.literal('table'),
  ...wishShape,
  choices: tableChoicesSchema,
  mapping: mappingSchema,
  needs: importLanguageSchema,
});

const graphWishSchema = z.strictObject({
  of: z.literal('graph'),
  ...wishShape,
  kinds: kindChoicesSchema,
});

export const importWishSchema = z.discriminatedUnion('of', [tableWishSchema, graphWishSchema]);

export type ImportWish = z.infer<typeof importWishSchema>;

/** Files that were chosen to be imported are known to the window by a number: it sees no paths. */
export const chosenImportSchema = z.strictObject({ id: z.int().min(0), file: importFileSchema });

export type ChosenImport = z.infer<typeof chosenImportSchema>;
