import type { Step } from '../../core/commands/command';
import type { Change } from '../../core/contract';
import { newUid } from '../../core/uid';
import { runCommand } from '../commands/runCommand';
import type { WriteConnection } from '../connection/connection';
import { logStep, readRevision } from './changeLog';
import { changesToPatch } from './patch';
import { removalLabel } from './removalLabel';
import { stepLabel } from './stepLabel';
import { Touched } from './touched';
import { Writer, type Signature } from './writer';

/**
 * Does all commands of a step, or none, and writes it down in the same transaction. A step that
 * changes nothing is not written down: there is nothing that could be undone.
 */
export function executeStep(connection: WriteConnection, step: Step, signature: Signature): Change {
  return connection.transaction(() => {
    const writer = new Writer(connection, signature);
    const labels = step.commands.map((command) => runCommand(command, writer));
    const changes = writer.settle();
    const label = step.label ?? removalLabel(step.commands, changes) ?? stepLabel(labels);
    if (changes.length === 0) {
      return { revision: readRevision(connection), label, touched: [], tables: [] };
    }
    const { revision } = logStep(
      connection,
      {
        uid: newUid(),
        label,
        gesture: step.gesture ?? null,
        commands: step.commands,
        patch: changesToPatch(changes),
        changes: changes.length,
      },
      signature,
    );
    return { revision, label, ...new Touched(connection).add(changes).toParts() };
  });
}
