import { z } from 'zod';
import { attributionRoleSchema } from '../../vocabularies/attributionRole';
import { claimModeSchema } from '../../vocabularies/responsibility';
import { placePrecisionSchema } from '../../vocabularies/placePrecision';
import { stanceSchema } from '../../vocabularies/stance';
import { nameRoles } from '../../language/entity';
import { keySchema, languageSchema, lineSchema } from '../../language/scalars';
import { sourceShape, sourceTypes } from '../../language/source';

/** By name: the order of a file's columns does not matter. */
const columnSchema = z.string().min(1).max(220);

/** One of several in a cell, such as "A; B". */
const separatorSchema = z.string().min(1).max(5).nullable();

/** Holds where the cell is one of these texts, in whatever case. */
const conditionSchema = z.strictObject({
  column: columnSchema,
  is: z.array(z.string().max(200)).min(1).max(200),
});

/** All of them hold. */
const conditionsSchema = z.array(conditionSchema).max(10);

const textSchema = z.union([
  z.strictObject({ constant: z.string().max(10_000) }),
  z.strictObject({
    /** Those that say something, joined. */
    columns: z.array(columnSchema).min(1).max(20),
    between: z.string().max(20),
    /** What a code of the file means; other texts stay as they are. */
    words: z.array(z.tuple([z.string().max(200), z.string().max(200)])).max(500),
  }),
]);

/**
 * `plain`: ISO 8601, EDTF, year first, or with the month in words; days before or after months only
 * where they can be told apart. The others say which it is, or that days are counted.
 */
export const dateFormats = ['plain', 'dmy', 'mdy', 'excel-1900', 'excel-1904'] as const;

const dateSchema = z.union([
  z.strictObject({
    column: columnSchema,
    format: z.enum(dateFormats),
    /** Where it holds, the day is only about right. */
    about: conditionsSchema,
    /** Where it holds, only the month is known, or only the year. */
    monthOnly: conditionsSchema,
    yearOnly: conditionsSchema,
  }),
  z.strictObject({
    year: columnSchema,
    /** 0 in them is not known. */
    month: columnSchema.nullable(),
    day: columnSchema.nullable(),
    /** A text in it says that the day is only about right. */
    approximate: columnSchema.nullable(),
  }),
  z.strictObject({
    from: columnSchema,
    to: columnSchema,
    format: z.enum(dateFormats),
    /** Where it holds, it was on some day within, and not all the time. */
    someDay: conditionsSchema,
  }),
]);

const precisionSchema = z
  .strictObject({
    column: columnSchema,
    /** Null: the file's word says less than any of ours. */
    words: z.array(z.tuple([z.string().max(200), placePrecisionSchema.nullable()])).max(50),
  })
  .nullable();

const positionSchema = z.union([
  z.strictObject({ latitude: columnSchema, longitude: columnSchema, precision: precisionSchema }),
  z.strictObject({ both: columnSchema, precision: precisionSchema }),
]);

const fieldsSchema = z.array(z.strictObject({ field: keySchema, value: textSchema })).max(100);

const entitySchema = z.strictObject({
  /** How links and attributions of this mapping refer to it. */
  id: keySchema,
  kind: keySchema,
  /** Without a text for the first one, which is the preferred one, there is no such entity. */
  names: z
    .array(
      z.strictObject({
        text: textSchema,
        role: z.enum(nameRoles),
        language: languageSchema.nullable(),
        separator: separatorSchema,
      }),
    )
    .min(1)
    .max(20),
  /** What the first name's cell is cut at, each part an entity of its own. */
  separator: separatorSchema,
  /** Columns that tell it from others; null: its name does, and for incidents the row. */
  key: z.array(columnSchema).min(1).max(10).nullable(),
  /** How names begin that name nobody, so that two such are never the same one. */
  nameless: z.array(z.string().min(1).max(100)).max(20),
  description: textSchema.nullable(),
  fields: fieldsSchema,
  date: dateSchema.nullable(),
  position: positionSchema.nullable(),
  /** By which a revision of it is told from another. */
  version: columnSchema.nullable(),
  /** Fields for which the row is noted as what says so. */
  claimed: z.array(keySchema).max(100),
  when: conditionsSchema,
});

const linkSchema = z.strictObject({
  type: keySchema,
  from: keySchema,
  to: keySchema,
  description: textSchema.nullable(),
  fields: fieldsSchema,
  date: dateSchema.nullable(),
  /** What the row does with it; null: nothing, and the link is unsourced. */
  stance: stanceSchema.nullable(),
  when: conditionsSchema,
});

const attributionSchema = z.strictObject({
  incident: keySchema,
  actor: keySchema,
  role: attributionRoleSchema,
  /** Where it holds, the file says that nobody knows who it was. */
  unknown: conditionsSchema,
  /** Where it holds, the file only suspects it. */
  suspected: conditionsSchema,
  /** How likely the file thinks it is, in its own words. Never a judgement of the analyst's. */
  likelihood: columnSchema.nullable(),
  /** Where the actor claimed responsibility. */
  responsibility: z
    .strictObject({
      claimed: conditionSchema,
      mode: z
        .strictObject({
          column: columnSchema,
          words: z.array(z.tuple([z.string().max(200), claimModeSchema])).max(50),
        })
        .nullable(),
    })
    .nullable(),
  when: conditionsSchema,
});

/** What becomes of each row of a table. Plain data, to be kept and used again. */
export const mappingSchema = z
  .strictObject({
    version: z.literal(1),
    name: lineSchema,
    /** Tells what comes from here from what comes from elsewhere. */
    origin: lineSchema,
    /** The table itself, as a source; each row is a passage of it. Null: nothing is claimed. */
    source: z
      .strictObject({
        title: lineSchema,
        type: z.enum(sourceTypes),
        publisher: lineSchema.nullable(),
        url: sourceShape.url,
        published: sourceShape.published,
        description: z.string().max(10_000),
      })
      .nullable(),
    row: z.strictObject({
      /** Columns that tell rows apart for good; null: all of their cells. */
      key: z.array(columnSchema).min(1).max(10).nullable(),
      /** How a reader finds it; null: by its line. */
      locator: textSchema.nullable(),
      text: textSchema.nullable(),
    }),
    /** Sources that a row names: they say that something exists, as far as the table tells. */
    cited: z
      .strictObject({
        columns: z.array(columnSchema).min(1).max(10),
        separator: separatorSchema,
        type: z.enum(sourceTypes),
        about: keySchema,
      })
      .nullable(),
    nothing: z.strictObject({
      /** Texts that say nothing, in whatever case. */
      words: z.array(z.string().max(100)).max(200),
      /** Numbers that say nothing, where a number of a field is read. */
      numbers: z.array(z.number()).max(50),
    }),
    decimal: z.enum(['point', 'comma']),
    entities: z.array(entitySchema).min(1).max(50),
    links: z.array(linkSchema).max(200),
    attributions: z.array(attributionSchema).max(50),
  })
  .refine((mapping) => mapping.attributions.length === 0 || mapping.source !== null, {
    message: 'attributions need a source that says so',
  });

export type Mapping = z.infer<typeof mappingSchema>;
export type TextRule = z.infer<typeof textSchema>;
export type DateRule = z.infer<typeof dateSchema>;
export type PositionRule = z.infer<typeof positionSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type EntityRule = z.infer<typeof entitySchema>;
export type LinkRule = z.infer<typeof linkSchema>;
export type AttributionRule = z.infer<typeof attributionSchema>;
export type DateFormat = (typeof dateFormats)[number];
