import type { ReactElement, ReactNode } from 'react';
import type { Command } from '../../core/commands/command';
import type { ClaimView } from '../../core/views/recordView';
import { useCanEdit } from '../store/caseQueries';
import { useDialogs } from '../store/dialogs';
import { execute, undo } from '../store/execute';
import { tell } from '../store/notices';

interface ClaimActionsProps {
  readonly view: ClaimView;
  /** What can be done without changing it. */
  readonly children: ReactNode;
}

/** What can be done with one claim. Retracting keeps it; deleting undoes a mistake. */
export function ClaimActions({ view, children }: ClaimActionsProps): ReactElement {
  const { claim } = view;
  const canEdit = useCanEdit();
  const show = useDialogs((state) => state.show);
  const { uid } = claim;
  const act = (text: ReactNode, onClick: () => void): ReactElement => (
    <button type="button" className="text-link" onClick={onClick}>
      {text}
    </button>
  );
  const run = (command: Command) => execute({ commands: [command] });
  const remove = async (): Promise<void> => {
    const result = await run({ name: 'claim.remove', args: { uid } });
    if (!result.ok) return;
    const { label, revision } = result.value;
    tell({
      tone: 'info',
      text: `${label.replace(/^Delete /, 'Deleted ')}.`,
      action: { label: 'Undo', run: () => void undo() },
      revision,
    });
  };
  return (
    <div className="claim-actions" role="group" aria-label="This claim">
      {children}
      {canEdit && (
        <>
          {act('Edit …', () =>
            show({ name: 'claim', claim: uid, about: claim.about, passage: null }),
          )}
          {claim.retraction === null
            ? act('Retract …', () => show({ name: 'retractClaim', claim: uid }))
            : act('Reinstate', () => void run({ name: 'claim.reinstate', args: { uid } }))}
          {act('Delete', () => void remove())}
        </>
      )}
    </div>
  );
}
