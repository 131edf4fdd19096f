import { Button, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { ImportFile } from '../../../../core/import/importFile';
import { bytesToWords } from '../../../controls/bytesToWords';
import { Tabs } from '../../../controls/Tabs';
import { WorkProgress } from '../../../controls/WorkProgress';
import { cancelWork, useWorks } from '../../../store/works';
import { PlainDialog } from '../FormDialog';
import './import.css';
import type { ImportRun, WishPart } from './useImport';

interface ImportFrameProps<T extends string> {
  readonly file: ImportFile;
  readonly run: ImportRun;
  readonly tabs: readonly { readonly value: T; readonly label: string }[];
  readonly tab: T;
  readonly onTab: (tab: T) => void;
  /** What is wanted, or in words why it is not whole yet. */
  readonly wish: () => WishPart | string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** The dialog of an import: its parts, what goes on, and the two steps of looking through and bringing in. */
export function ImportFrame<T extends string>(props: ImportFrameProps<T>): ReactElement {
  const { file, run, tabs, tab, onTab, wish, onClose, children } = props;
  const { isBusy, problem, outcome, isOutdated } = run;
  const work = useWorks(({ works }) => works.at(-1));
  const form = useRef<HTMLFormElement>(null);
  const stop = (): void => {
    if (work) cancelWork(work.work);
  };
  // What had the keyboard could not keep it while it was worked on.
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !isBusy) {
      form.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
    }
    wasBusy.current = isBusy;
  }, [isBusy]);
  return (
    <PlainDialog
      title={`Import “${file.fileName}”, ${bytesToWords(file.bytes)}`}
      className="import-dialog"
      // While it is worked on, Escape is for the work.
      onClose={isBusy ? stop : onClose}
    >
      <form
        ref={form}
        noValidate
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          run.go(wish());
        }}
      >
        <div className="import-tabs">
          <Tabs
            label="Parts of the import"
            tabs={tabs}
            chosen={tab}
            onChoose={onTab}
            panel="import"
          />
        </div>
        <DialogBody>
          <div
            className="import-panel"
            id="import"
            role="tabpanel"
            aria-labelledby={`import-${tab}`}
            inert={isBusy}
          >
            {children}
          </div>
        </DialogBody>
        <DialogFooter
          actions={
            <>
              {isBusy ? (
                <Button text="Stop" disabled={!work} onClick={stop} />
              ) : (
                <Button text="Cancel" onClick={onClose} />
              )}
              {outcome !== null && isOutdated && !isBusy && (
                <Button text="Look through again" onClick={() => run.lookAgain(wish())} />
              )}
              <Button
                type="submit"
                intent="primary"
                loading={isBusy}
                text={outcome === null ? 'Look through' : 'Import'}
              />
            </>
          }
        >
          {isBusy && work ? (
            <WorkProgress work={work} />
          ) : (
            <>
              <span className="problem" role="alert">
                {problem}
              </span>
              {outcome !== null && problem === null && (
                <span className="muted">
                  {isOutdated
                    ? 'What is counted here is as it was before your decisions.'
                    : 'A backup is made first, and Undo takes it back as one step.'}
                </span>
              )}
            </>
          )}
        </DialogFooter>
      </form>
    </PlainDialog>
  );
}
