import type { EventOf } from '../../core/contract';
import type { CaseState } from '../../core/views/caseView';
import { listen } from '../client';
import { askAgain, isOfCase, stopAsking } from './askAgain';
import { caseIdentity } from './caseOnScreen';
import { stopComparing } from './comparing';
import { useConnection } from './connection';
import { useDialogs } from './dialogs';
import { dropMissing } from './dropMissing';
import { useFocusMode } from './focusMode';
import { useGraphMenu } from './graphMenu';
import { tell, useNotices } from './notices';
import { forgetAnalysis } from './analysis';
import { showImport } from './importFile';
import { forgetOutcomes, noteChangedTables } from './measures/outcomes';
import { followPlaces, forgetPlaces } from './places';
import { queryClient } from './queryClient';
import { useTableChoices } from './table';
import { useQueryPanel } from './query';
import { useWays } from './ways';
import { useWorkbench } from './workbench';
import { useWorks } from './works';

/** The case on screen, by its uid and its file. */
let openCase: string | null = null;

/** Nothing of the last case stays on screen, chosen or offered. */
function forgetCase(): void {
  useWorkbench.getState().forgetCase();
  useDialogs.getState().close();
  useGraphMenu.getState().close();
  stopComparing();
  useWays.getState().forget();
  useFocusMode.getState().leave();
  forgetPlaces();
  useTableChoices.getState().setText('');
  forgetAnalysis();
  forgetOutcomes();
  useQueryPanel.getState().forget();
  useNotices.getState().dismissOffers();
  // Not only asked again: the last answers must not be seen until the new ones are there.
  void queryClient.resetQueries({ predicate: isOfCase });
}

/** Returns whether the window must ask for what it shows. */
function takeState(state: CaseState): boolean {
  const identity = caseIdentity(state);
  const isOther = openCase !== null && openCase !== identity;
  openCase = identity;
  if (isOther) forgetCase();
  queryClient.setQueryData(['case.state', null], state);
  useNotices.getState().dismissBefore(state.revision);
  return !isOther;
}

/** A file that is damaged or gone may have backups. */
function tellFailed({ code, message }: EventOf<'app.failed'>): void {
  const isOfFile = code === 'case.damaged' || code === 'file.missing';
  const run = () => useDialogs.getState().show({ name: 'backup' });
  tell({
    tone: 'error',
    text: message,
    ...(isOfFile && { action: { label: 'Backups …', run } }),
  });
}

/** Keeps the window true to the case, until the returned function is called. */
export function followCase(): () => void {
  const stops = [
    dropMissing(),
    followPlaces(),
    listen('case.opened', (state) => {
      useConnection.setState({ lost: null });
      if (takeState(state)) askAgain(null);
    }),
    listen('case.changed', ({ change, state }) => {
      noteChangedTables(change.tables);
      if (takeState(state)) askAgain(change);
    }),
    listen('database.lost', ({ message }) => useConnection.setState({ lost: message })),
    listen('database.restored', ({ message }) => {
      useConnection.setState({ lost: null });
      void queryClient.invalidateQueries();
      tell({ tone: 'good', text: message });
    }),
    listen('import.dropped', showImport),
    listen('work.progressed', (work) => useWorks.getState().progress(work)),
    listen('work.ended', ({ work }) => useWorks.getState().end(work)),
    listen('backup.failed', ({ message }) => tell({ tone: 'info', text: message })),
    listen('app.failed', tellFailed),
  ];
  return () => {
    stopAsking();
    for (const stop of stops) stop();
  };
}
