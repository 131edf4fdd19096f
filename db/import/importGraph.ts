import { basename } from 'node:path';
import { graphFormats } from '../../core/import/graphs/graphFormats';
import type { GraphItem } from '../../core/import/graphs/graphItem';
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

/** What is kept of how a graph came in, to be offered when it comes again. */
interface GraphMapping {
  readonly graph: string;
  readonly kinds: readonly (readonly [words: string, kind: string])[];
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
  const mapping = { graph: file.format, kinds: [...kinds] } satisfies GraphMapping;
  const about = `Brought in as ${graphFormats[file.format]}.`;
  const wholes = survey.itemCount * (survey.isInOrder ? 1 : 4);
  let read = 0;
  const items = function* (): Iterable<GraphItem> {
    for (const item of file.items()) {
      read += 1;
      yield item;
    }
  };
  return yield* importRecords(
    open,
    {
      ...{ origin, fileName: basename(path), fileHash, mapping, language: plan.needs },
      ...order,
      done: () => Math.min(1, read / Math.max(1, wholes)),
    },
    () => graphRecords(items, survey, plan, { origin, about }),
    author,
  );
}
