import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { z } from 'zod';
import { settingsSchema, type Settings } from '../../../core/contract';
import { lineSchema } from '../../../core/language/scalars';
import { keptFormsSchema, type KeptForms } from '../../../core/picture/pictureForm';
import { writeBeside } from '../files/writeBeside';

const noForms: KeptForms = { last: null, presets: [] };

const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
});

const keptSchema = z.strictObject({
  settings: settingsSchema,
  /** Null until the window was first moved. */
  bounds: boundsSchema.nullable(),
  maximized: z.boolean(),
  zoom: z.number().min(-8).max(9),
  /** Newest first. */
  recent: z.array(z.string()),
  /** The case that was open last. */
  last: z.string().nullable(),
  /** How case files were left, the newest last. */
  seals: z.array(z.strictObject({ path: z.string(), seal: z.string() })).default([]),
  pictures: keptFormsSchema.catch(noForms),
});

type Kept = z.infer<typeof keptSchema>;

/** What Ascribe remembers from one start to the next. */
export interface KeptState {
  readonly now: () => Kept;
  change(part: Partial<Kept>): void;
  onChange(listener: () => void): void;
  /** Settled when the last change is on the disk. */
  saved(): Promise<void>;
}

/** A file that is missing or damaged is begun anew: it holds comforts, no work. */
export function loadKeptState(path: string, complain: (what: string) => void): KeptState {
  let kept = readKept(path) ?? startingState();
  let saving: Promise<void> = Promise.resolve();
  let due = false;
  const listeners: (() => void)[] = [];

  async function save(): Promise<void> {
    due = false;
    try {
      await writeBeside(path, `${JSON.stringify(kept, null, 2)}\n`);
    } catch (error) {
      complain(
        `could not keep the settings: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`,
      );
    }
  }

  return {
    now: () => kept,
    change(part) {
      kept = { ...kept, ...part };
      for (const listener of listeners) listener();
      if (due) return;
      due = true;
      saving = saving.then(save);
    },
    onChange: (listener) => {
      listeners.push(listener);
    },
    saved: () => saving,
  };
}

function readKept(path: string): Kept | null {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    return null;
  }
}

function startingState(): Kept {
  return {
    settings: { author: systemAuthor(), theme: 'system' } satisfies Settings,
    bounds: null,
    maximized: false,
    zoom: 0,
    recent: [],
    last: null,
    seals: [],
    pictures: noForms,
  };
}

/** Whoever is logged in, until the analyst gives a name. */
function systemAuthor(): string {
  const parsed = lineSchema.safeParse(userInfo().username.trim());
  return parsed.success ? parsed.data : 'Analyst';
}
