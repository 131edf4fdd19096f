import { basename } from 'node:path';
import { graphFormats } from '../../core/import/graphs/graphFormats';
import { graphRecords } from '../../core/import/graphs/graphRecords';
import { planGraph } from '../../core/import/graphs/planGraph';
import type { Result } from '../../core/result';
import type { Sliced } from '../../core/sliced';
import type { Uid } from '../../core/uid';
import { attempt, attemptInSlices } from '../attempt';
import type { OpenCase } from '../openCase';
import { readLanguageView } from '../reads/readLanguageView';
import { openGraph } from './graphs/openGraph';
import { surveyGraph } from './graphs/surveyGraph';
import { hashOf } from './hashOf';
import { importRecords, type Imported } from './incoming/importRecords';

export interface GraphImport {
  readonly path: string;
  readonly origin: string;
  /** Which kind each type of the file is to be; those that are not named are guessed. */
  readonly kinds: ReadonlyMap<string, string>;
  readonly decisions: ReadonlyMap<string, Uid | null>;
  readonly missing: 'leave' | 'retract';
  /** All is as it was before, and what would have come of it is told. */
  readonly isTrial: boolean;
}

/** Brings a graph of another program into a case as one step: all of it, or, failed or given up, none. */
export function* importGraph(
  open: OpenCase,
  { path, origin, kinds, ...order }: GraphImport,
  author: string,
): Sliced<Result<Imported>> {
  const opened = attempt(() => openGraph(path));
  if (!opened.ok) return opened;
  const file = opened.value;
  const surveyed = yield* attemptInSlices(() => surveyGraph(file));
  if (!surveyed.ok) return surveyed;
  const survey = surveyed.value;
  const plan = planGraph(survey, readLanguageView(open.connection), kinds);
  const fileHash = yield* hashOf(path);
  const mapping = { graph: file.format, kinds: [...kinds] };
  const about = `Brought in as ${graphFormats[file.format]}.`;
  return yield* importRecords(
    open,
    {
      ...{ origin, fileName: basename(path), fileHash, mapping, language: plan.needs },
      ...order,
      done: () => null,
    },
    () => graphRecords(file.items, survey, plan, { origin, about }),
    author,
  );
}
