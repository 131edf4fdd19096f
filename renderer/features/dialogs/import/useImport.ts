import { useRef, useState } from 'react';
import type { ChosenImport, ImportWish } from '../../../../core/import/importFile';
import type { ImportOutcome } from '../../../../core/import/importOutcome';
import type { Uid } from '../../../../core/uid';
import { runImport, tellImported } from '../../../store/importFile';

type Shared = 'origin' | 'decisions' | 'missing' | 'isTrial';
type WithoutShared<W> = W extends ImportWish ? Omit<W, Shared> : never;

/** What a wish says of its kind of file alone. */
export type WishPart = WithoutShared<ImportWish>;

export type Decisions = ReadonlyMap<string, Uid | null>;

export interface ImportRun {
  readonly origin: string;
  readonly missing: ImportWish['missing'];
  readonly decisions: Decisions;
  /** Of the last look through, as long as nothing else is wanted since. */
  readonly outcome: ImportOutcome | null;
  /** Matches were decided since: who comes is told otherwise than it will be. */
  readonly isOutdated: boolean;
  readonly problem: string | null;
  readonly isBusy: boolean;
  readonly setOrigin: (origin: string) => void;
  readonly setMissing: (missing: ImportWish['missing']) => void;
  readonly decide: (decisions: Decisions) => void;
  /** Something is wanted otherwise: what was told of it does not hold any more. */
  readonly forget: () => void;
  readonly complain: (problem: string | null) => void;
  /** Looks through, or, looked through, brings it in. A text says why it cannot yet. */
  readonly go: (part: WishPart | string) => void;
  readonly lookAgain: (part: WishPart | string) => void;
}

/** How a file is looked through and brought in, whatever it is. */
export function useImport(
  { id, file }: ChosenImport,
  firstOrigin: string,
  onLooked: () => void,
  onDone: () => void,
): ImportRun {
  const [origin, setOrigin] = useState(firstOrigin);
  const [missing, setMissing] = useState<ImportWish['missing']>('leave');
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [isOutdated, setOutdated] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);

  const bring = async (part: WishPart, isTrial: boolean): Promise<void> => {
    setBusy(true);
    const done = await runImport(id, {
      ...part,
      ...{ origin: origin.trim(), missing, isTrial, decisions: [...decisions] },
    });
    setBusy(false);
    if (!done.ok) setProblem(done.error.message);
    else if (done.value === null) setProblem('Cancelled. The case is as it was.');
    else if (isTrial) {
      setOutcome(done.value.outcome);
      setOutdated(false);
      onLooked();
    } else {
      onDone();
      tellImported(file.fileName, done.value);
    }
  };
  const isGoing = useRef(false);
  const begin = (part: WishPart | string, isTrial: boolean): void => {
    if (isGoing.current) return;
    if (typeof part === 'string') setProblem(part);
    else if (origin.trim() === '') {
      setProblem('Name where this comes from, so that a newer file of it is known again.');
    } else {
      setProblem(null);
      isGoing.current = true;
      void bring(part, isTrial).finally(() => (isGoing.current = false));
    }
  };

  return {
    ...{ origin, missing, decisions, outcome, isOutdated, problem, isBusy },
    decide: (to) => {
      setDecisions(to);
      setOutdated(true);
    },
    setOrigin: (to) => {
      setOrigin(to);
      setOutcome(null);
    },
    setMissing: (to) => {
      setMissing(to);
      setOutcome(null);
    },
    forget: () => {
      setOutcome(null);
      setProblem(null);
    },
    complain: setProblem,
    go: (part) => begin(part, outcome === null),
    lookAgain: (part) => begin(part, true),
  };
}
