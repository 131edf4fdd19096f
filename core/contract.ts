import { z } from 'zod';
import { actionIds } from './actions';
import { asOfShape, datedNothing, isDated } from './asOf';
import { backupChoiceSchema, backupFactsSchema, backupListSchema } from './backup/backup';
import { annotationSchema } from './language/annotation';
import { stepSchema } from './commands/command';
import { dataWishSchema } from './export/dataWish';
import {
  chosenImportSchema,
  importFileSchema,
  importWishSchema,
  tableChoicesSchema,
} from './import/importFile';
import { importedSchema } from './import/importOutcome';
import { fieldValueSchema } from './language/kind';
import { keySchema, lineSchema } from './language/scalars';
import { keptFormsSchema } from './picture/pictureForm';
import {
  pictureOrderSchema,
  pictureOutcomeSchema,
  windowOrderSchema,
} from './picture/pictureOrder';
import { reportOrderSchema } from './picture/reportOrder';
import { LONGEST_QUERY } from './query/caseQuery';
import {
  comparedThingSchema,
  comparisonPageSchema,
  comparisonPageShape,
  comparisonSchema,
  differencesShape,
  togetherThingSchema,
} from './together/comparisonView';
import { otherCaseSchema } from './together/otherCase';
import { picksSchema, takeOverPlanSchema, takeOverWishSchema } from './together/takeOver';
import { uidSchema } from './uid';
import { alikeSchema } from './views/alikeView';
import {
  caseStateSchema,
  contentsViewSchema,
  countsSchema,
  entityItemSchema,
  historyEntrySchema,
  languageViewSchema,
  recordedDaySchema,
  searchHitSchema,
} from './views/caseView';
import { incidentItemSchema, incidentMatrixSchema } from './views/matrixView';
import { sourceMentionsSchema } from './views/mentionView';
import {
  attributionViewSchema,
  claimViewSchema,
  entityRecordSchema,
  linkRecordSchema,
  passageContextSchema,
  passageRecordSchema,
  sourceRecordSchema,
} from './views/recordView';
import { chartEvidenceSchema } from './views/evidenceView';
import {
  aroundArgsShape,
  aroundViewSchema,
  elsewhereViewSchema,
  waysArgsShape,
  waysViewSchema,
} from './views/graphView';
import { caseColumnsSchema } from './views/measureView';
import { chartSliceSchema } from './views/sliceView';
import { tablePageSchema, tablePageShape } from './views/tableView';
import { weakSpotViewSchema } from './views/weakSpotView';
import { weakSpotKindSchema } from './vocabularies/weakSpot';

/** What a request takes and what a good reply holds. Every reply travels as a `Result`. */
export interface Channel {
  readonly args: z.ZodType;
  readonly reply: z.ZodType;
}

const nothing = z.null();
const one = z.strictObject({ uid: uidSchema, ...asOfShape });
const countSchema = z.int().min(0);

/** What was written, and what its format cannot say, in plain words. */
const exportedSchema = z.strictObject({ bytes: countSchema, notes: z.array(z.string()) });

export type Exported = z.infer<typeof exportedSchema>;

/** What a step, an undo or a redo changed. */
export const changeSchema = z.strictObject({
  revision: countSchema,
  label: z.string(),
  /** Uids of the rows that changed; null when they are more than a thousand. */
  touched: z.array(uidSchema).max(1000).nullable(),
  /** Tables of the case file whose rows changed. */
  tables: z.array(z.string()),
});

export type Change = z.infer<typeof changeSchema>;

/** See `Progress` in `core/sliced.ts`. */
export const progressSchema = z.strictObject({
  about: z.string().max(500),
  done: z.number().min(0).max(1).nullable(),
});

/** Window → main → the process of the open case. */
export const caseRequests = {
  'case.state': { args: nothing, reply: caseStateSchema },
  'case.counts': { args: datedNothing, reply: countsSchema },
  /** The days on which judgements or claims were recorded, newest first, at most 1000. */
  'case.days': { args: nothing, reply: z.array(recordedDaySchema) },
  'case.contents': { args: datedNothing, reply: contentsViewSchema },
  /** How many there are of each kind, and the first ones of one kind, or of each (null). */
  'case.weakSpots': {
    args: z.strictObject({
      kind: weakSpotKindSchema.nullable(),
      limit: z.int().min(0).max(500),
      ...asOfShape,
    }),
    reply: weakSpotViewSchema,
  },
  'case.language': { args: datedNothing, reply: languageViewSchema },
  'case.search': {
    args: z.strictObject({
      text: z.string().max(500),
      limit: z.int().min(1).max(200),
      /** Else in all texts. */
      onlyNames: z.boolean().optional(),
      ...asOfShape,
    }),
    reply: z.array(searchHitSchema),
  },
  /** Entities that answer a query, in the order of their names. */
  'case.query': {
    args: z.strictObject({
      text: z.string().max(LONGEST_QUERY),
      offset: countSchema,
      limit: z.int().min(1).max(1000),
      ...asOfShape,
    }),
    reply: z.strictObject({ items: z.array(entityItemSchema), total: countSchema }),
  },
  'case.execute': { args: stepSchema, reply: changeSchema },
  /** A null reply: there was nothing to undo. */
  'case.undo': { args: nothing, reply: changeSchema.nullable() },
  'case.redo': { args: nothing, reply: changeSchema.nullable() },
  /** Undoes or redoes until this step is the last one done; null undoes all. */
  'case.stepTo': {
    args: z.strictObject({ step: uidSchema.nullable() }),
    reply: changeSchema.nullable(),
  },
  'case.history': {
    args: z.strictObject({ offset: countSchema, limit: z.int().min(1).max(500) }),
    reply: z.strictObject({ entries: z.array(historyEntrySchema), total: countSchema }),
  },
  'chart.slice': {
    args: z.strictObject({ chart: uidSchema, ...asOfShape }),
    reply: chartSliceSchema,
  },
  /** Nobody waits for this chart any more: what is read of it is given up. */
  'chart.forgo': { args: z.strictObject({ chart: uidSchema }), reply: nothing },
  /** What the claims behind a chart say, and whose they are: only where it is to be drawn. */
  'chart.evidence': {
    args: z.strictObject({ chart: uidSchema, ...asOfShape }),
    reply: chartEvidenceSchema,
  },
  /** What the entities on a chart have in some fields; who has nothing in one is not named for it. */
  'chart.fieldValues': {
    args: z.strictObject({
      chart: uidSchema,
      keys: z.array(keySchema).max(200),
      ...asOfShape,
    }),
    reply: z.array(z.strictObject({ uid: uidSchema, key: z.string(), value: fieldValueSchema })),
  },
  /** All nodes and lines of the case, for what is worked out beside the window. */
  'graph.columns': {
    args: z.strictObject({
      /** Whether hypotheses that were neither rejected nor superseded are among the lines. */
      attributions: z.boolean(),
      ...asOfShape,
    }),
    reply: caseColumnsSchema,
  },
  /** What lies around entities, whether it is on the chart or not. */
  'graph.around': {
    args: z.strictObject({ ...aroundArgsShape, ...asOfShape }),
    reply: aroundViewSchema,
  },
  'graph.elsewhere': {
    args: z.strictObject({ chart: uidSchema, ...asOfShape }),
    reply: elsewhereViewSchema,
  },
  /** What connects two entities or more: what they share, and the shortest ways between them. */
  'graph.ways': {
    args: z.strictObject({ ...waysArgsShape, ...asOfShape }),
    reply: waysViewSchema,
  },
  /** The items of entities, in the order of their uids; what is gone is left out. */
  'entity.items': {
    args: z.strictObject({ uids: z.array(uidSchema).max(500), ...asOfShape }),
    reply: z.array(entityItemSchema),
  },
  'entity.list': {
    args: z.strictObject({
      /** Null lists all kinds. */
      kind: keySchema.nullable(),
      offset: countSchema,
      limit: z.int().min(1).max(1000),
      ...asOfShape,
    }),
    reply: z.strictObject({ items: z.array(entityItemSchema), total: countSchema }),
  },
  /** A page of all that is recorded, or of what a chart shows of it, sorted and narrowed. */
  'table.page': {
    args: z.strictObject({ ...tablePageShape, ...asOfShape }),
    reply: tablePageSchema,
  },
  /** How much of the sorting is done that a page waits for; null: none is waited for. */
  'table.progress': {
    args: nothing,
    reply: z.strictObject({ share: z.number().min(0).max(1) }).nullable(),
  },
  /** Whoever waits for that page is told that it was cancelled. */
  'table.cancel': { args: nothing, reply: nothing },
  /** What the case that lies beside this one has in common with it; null where none does. */
  'together.summary': { args: nothing, reply: comparisonSchema.nullable() },
  'together.page': { args: z.strictObject(comparisonPageShape), reply: comparisonPageSchema },
  'together.thing': { args: togetherThingSchema, reply: comparedThingSchema },
  /** Those of the same differences that can be ticked, each as it would be; not more than can be. */
  'together.picks': { args: z.strictObject(differencesShape), reply: picksSchema },
  /** What a take-over would come to; nothing is written. */
  'together.plan': { args: takeOverWishSchema, reply: takeOverPlanSchema },
  'entity.record': { args: one, reply: entityRecordSchema },
  /** Candidates for the same one, by their names; at most 20. */
  'entity.alike': { args: one, reply: z.array(alikeSchema).max(20) },
  'link.record': { args: one, reply: linkRecordSchema },
  'attribution.record': { args: one, reply: attributionViewSchema },
  /** All that an incident's hypotheses are weighed with. */
  'incident.matrix': { args: one, reply: incidentMatrixSchema },
  /** Incidents that have a hypothesis, the first 500. */
  'incident.list': { args: datedNothing, reply: z.array(incidentItemSchema) },
  'source.record': { args: one, reply: sourceRecordSchema },
  /** Names of the case's entities in the text of a source. */
  'source.mentions': { args: one, reply: sourceMentionsSchema },
  'passage.record': { args: one, reply: passageRecordSchema },
  /** Null where the text is not kept, or the passage does not say where in it. */
  'passage.context': { args: one, reply: passageContextSchema.nullable() },
  'annotation.record': { args: one, reply: annotationSchema },
  'claim.record': { args: one, reply: claimViewSchema },
} as const satisfies Record<string, Channel>;

/** The requests that can be asked as of a day: all that read what was believed. */
export const datedRequests: ReadonlySet<string> = new Set(
  Object.entries(caseRequests)
    .filter(([, { args }]) => isDated(args))
    .map(([name]) => name),
);

/** Their replies can be large, and travel packed (`core/packedReply.ts`). */
export const packedRequests: ReadonlySet<string> = new Set<CaseRequest>(['chart.slice']);

/** The requests that can change the case. */
export const changingRequests: ReadonlySet<string> = new Set<CaseRequest>([
  'case.execute',
  'case.undo',
  'case.redo',
  'case.stepTo',
]);

export const settingsSchema = z.strictObject({
  /** Signs every step. */
  author: lineSchema,
  theme: z.enum(['system', 'light', 'dark']),
});

export type Settings = z.infer<typeof settingsSchema>;

/** False: the analyst closed the dialog. */
const chosen = z.boolean();

const writtenSchema = z.strictObject({
  /** Name and folder, in words. */
  where: z.string(),
  notes: exportedSchema.shape.notes,
});

export type Written = z.infer<typeof writtenSchema>;

/** Window → main. Paths stay in main, and so do the dialogs that ask for them. */
export const appRequests = {
  'file.new': { args: nothing, reply: chosen },
  'file.open': { args: nothing, reply: chosen },
  'file.openSample': { args: nothing, reply: chosen },
  'file.importJson': { args: nothing, reply: chosen },
  'file.saveCopy': { args: nothing, reply: chosen },
  'backup.list': { args: nothing, reply: backupListSchema },
  /** In the system's own window. */
  'backup.showFolder': { args: nothing, reply: nothing },
  /** The analyst chooses a new file for it, which is opened; nothing else is written to. */
  'file.restoreBackup': { args: backupChoiceSchema, reply: chosen },
  /** The analyst chooses a file, which is looked at; null: the dialog was closed. */
  'import.choose': { args: nothing, reply: chosenImportSchema.nullable() },
  /** The same file once more, read otherwise. */
  'import.look': {
    args: z.strictObject({ id: countSchema, choices: tableChoicesSchema }),
    reply: importFileSchema,
  },
  /** Brings it in, or tries it; null: that was cancelled. */
  'import.run': {
    args: z.strictObject({ id: countSchema, wish: importWishSchema }),
    reply: importedSchema.nullable(),
  },
  /** Asks for a colleague's case, and compares a clean copy of it with the open one. */
  'file.compareCase': { args: nothing, reply: chosen },
  /** The other case is not looked at any more. */
  'together.end': { args: nothing, reply: nothing },
  /** As one step, with a backup before it; null: it was cancelled, and all is as it was. */
  'together.takeOver': { args: takeOverWishSchema, reply: changeSchema.nullable() },
  'file.exportPicture': { args: pictureOrderSchema, reply: chosen },
  'file.exportReport': { args: reportOrderSchema, reply: chosen },
  /** The analyst chooses where; null: the dialog was closed, or the work cancelled. */
  'file.exportData': { args: dataWishSchema, reply: writtenSchema.nullable() },
  'file.cancelPicture': { args: nothing, reply: nothing },
  /** The picture as SVG, to be looked at before it is exported. */
  'file.previewPicture': {
    args: pictureOrderSchema,
    reply: z.strictObject({ svg: z.string(), width: z.number(), height: z.number() }),
  },
  /** Nobody looks at previews any more. */
  'file.endPreview': { args: nothing, reply: nothing },
  /** The picture as PNG, on the clipboard. */
  'file.copyPicture': { args: pictureOrderSchema, reply: nothing },
  'pictureForms.read': { args: nothing, reply: keptFormsSchema },
  'pictureForms.change': { args: keptFormsSchema.partial(), reply: keptFormsSchema },
  /** Gives up what `work.progressed` told of; it may have ended in the meantime. */
  'work.cancel': { args: z.strictObject({ work: countSchema }), reply: nothing },
  'settings.read': { args: nothing, reply: settingsSchema },
  'settings.change': { args: settingsSchema.partial(), reply: settingsSchema },
  /** What the window is drawn for, its version and its runtime. */
  'app.about': {
    args: nothing,
    reply: z.strictObject({
      version: z.string(),
      electron: z.string(),
      /** Null until a case has been opened. */
      sqlite: z.string().nullable(),
      purpose: z.enum(['workbench', 'picture']),
      theme: z.enum(['light', 'dark']),
    }),
  },
  /** What a window that only draws is to draw. */
  'picture.order': { args: nothing, reply: windowOrderSchema },
  /** A font of the app's own, by its path on the page, to be put into a picture. */
  'picture.font': {
    args: z.strictObject({ file: z.string().max(500) }),
    reply: z.strictObject({ base64: z.base64() }),
  },
  /** The next bytes of the file. */
  'picture.piece': { args: z.strictObject({ bytes: z.instanceof(Uint8Array) }), reply: nothing },
  /** It is done, or why not. */
  'picture.ready': { args: pictureOutcomeSchema, reply: nothing },
} as const satisfies Record<string, Channel>;

/**
 * Preload → main, with a path that only the preload script can know: that of a file which the
 * analyst dropped on the window.
 */
export const dropRequests = {
  'file.openDropped': { args: z.strictObject({ path: z.string().max(4096) }), reply: chosen },
} as const satisfies Record<string, Channel>;

/** Main → the process of one case. Its first message is `database.open`. */
export const databaseRequests = {
  'database.open': {
    args: z.strictObject({
      path: z.string(),
      mode: z.enum(['edit', 'read']),
      /** What `database.close` told of this file; null where nobody knows how it was left. */
      seal: z.string().nullable(),
      /** Makes the file, which must not exist: with this title, or from this case as JSON. */
      create: z
        .union([
          z.strictObject({ title: lineSchema, author: lineSchema }),
          z.strictObject({ json: z.string(), author: lineSchema }),
        ])
        .nullable(),
    }),
    reply: caseStateSchema,
  },
  'database.close': {
    args: nothing,
    /** Tells the file as it was left from one that is written to later; null: it cannot be told. */
    reply: z.strictObject({ seal: z.string().nullable() }),
  },
  'database.about': { args: nothing, reply: z.strictObject({ sqlite: z.string() }) },
  /** A whole copy of the open case, written beside its target and renamed. */
  'database.saveCopy': { args: z.strictObject({ path: z.string() }), reply: nothing },
  /** One state of a case that another process may hold open, in a process that holds none. */
  'database.backUp': { args: z.strictObject({ from: z.string(), to: z.string() }), reply: nothing },
  /** All of a backup is looked over. */
  'database.checkBackup': { args: z.strictObject({ path: z.string() }), reply: backupFactsSchema },
  /** Makes a clean case of a foreign one, in a process that holds none and is ended after it. */
  'database.quarantine': {
    args: z.strictObject({ from: z.string(), folder: z.string() }),
    reply: otherCaseSchema,
  },
  /** Compares what the quarantine has left with the open case. */
  'database.compare': {
    args: z.strictObject({ folder: z.string(), fileName: z.string(), other: otherCaseSchema }),
    reply: nothing,
  },
  'database.endCompare': { args: nothing, reply: nothing },
  'database.takeOver': {
    args: z.strictObject({ wish: takeOverWishSchema, author: lineSchema }),
    reply: changeSchema,
  },
  /** Data of the open case for other programs, written beside its target and renamed. */
  'database.exportData': {
    args: z.strictObject({ path: z.string(), wish: dataWishSchema }),
    reply: exportedSchema,
  },
  'database.lookAtImport': {
    args: z.strictObject({ path: z.string(), choices: tableChoicesSchema }),
    reply: importFileSchema,
  },
  /** A null change: it was only tried. */
  'database.import': {
    args: z.strictObject({ path: z.string(), wish: importWishSchema, author: lineSchema }),
    reply: importedSchema.extend({ change: changeSchema.nullable() }),
  },
  /** Every finding in plain words; none when the case is whole. */
  'database.check': {
    args: z.strictObject({ path: z.string() }),
    reply: z.strictObject({
      findings: z.array(z.string()),
      checks: z.array(z.string()),
      /** What was not looked at, because the damage left nothing to go by. */
      notChecked: z.array(z.string()),
    }),
  },
} as const satisfies Record<string, Channel>;

/** Main → window. */
export const events = {
  /** Another case is open now, or the same one after its process was started anew. */
  'case.opened': caseStateSchema,
  /** A file was dropped on the window that may be imported. */
  'import.dropped': chosenImportSchema,
  'case.changed': z.strictObject({ change: changeSchema, state: caseStateSchema }),
  'database.lost': z.strictObject({ message: z.string() }),
  'database.restored': z.strictObject({ message: z.string() }),
  /** The place was chosen, and a picture is being drawn. */
  'picture.begun': nothing,
  /** Work on a file goes on for some time, here and no further; told when it takes long. */
  'work.progressed': z.strictObject({
    work: countSchema,
    title: z.string(),
    progress: progressSchema,
  }),
  'work.ended': z.strictObject({ work: countSchema }),
  /** The case is as safe as before, but what is new in it is in its file alone. */
  'backup.failed': z.strictObject({ message: z.string() }),
  'menu.chosen': z.strictObject({ action: z.enum(actionIds) }),
  'theme.changed': z.strictObject({ theme: z.enum(['light', 'dark']) }),
  /** Something that main was asked to do from a menu or from outside went wrong. */
  'app.failed': z.strictObject({ code: z.string(), message: z.string() }),
} as const satisfies Record<string, z.ZodType>;

/** All that a window may ask for. */
export const windowRequests = { ...caseRequests, ...appRequests, ...dropRequests } as const;

type Channels = Record<string, Channel>;
export type ArgsOf<C extends Channels, N extends keyof C> = z.infer<C[N]['args']>;
export type ReplyOf<C extends Channels, N extends keyof C> = z.infer<C[N]['reply']>;

export type CaseRequest = keyof typeof caseRequests;
export type DatabaseRequest = keyof typeof databaseRequests;
export type WindowRequest = keyof typeof windowRequests;
export type EventName = keyof typeof events;
export type EventOf<N extends EventName> = z.infer<(typeof events)[N]>;
