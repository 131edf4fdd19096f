import { writeSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { finishNow } from '../../core/sliced';
import { newUid } from '../../core/uid';
import { runCommand } from '../commands/runCommand';
import { openCase } from '../openCase';
import type { Writer } from '../writing/writer';
import { dumpCase } from './dumpCase';
import { author } from './author';
import { command, createEntity, createLink, place } from './sampleCommands';
import { unwrap } from './unwrap';

/**
 * Writes to the case whose path it is given until it is killed. After each step, undo or redo that
 * the case has acknowledged it says so on its output, with a digest of the state that it left.
 */
const path = process.argv[2] ?? '';
const open = unwrap(openCase(path, { mode: 'edit' }));

function acknowledge(): void {
  const digest = createHash('sha256').update(dumpCase(open.connection)).digest('hex');
  writeSync(1, `${open.state().revision} ${digest}\n`);
}

function chartUid(): string {
  return open.connection.get<{ uid: string }>('SELECT uid FROM chart')?.uid ?? '';
}

/** Several commands, so that a half of the step would be seen. */
function addStep(): void {
  const [from, to] = [newUid(), newUid()];
  const commands = [
    createEntity('First', { uid: from, description: 'text '.repeat(500) }),
    createEntity('Second', { uid: to }),
    createLink(from, to),
    place(chartUid(), from, Math.random(), Math.random()),
  ];
  unwrap(open.execute({ commands }, author));
}

function removeStep(): void {
  const uids = open.connection.all<{ uid: string }>('SELECT uid FROM entity ORDER BY id LIMIT 10');
  const commands = uids.map(({ uid }) => command('entity.remove', { uid }));
  unwrap(open.execute({ commands }, author));
}

/** In pieces, so that a kill comes between them. */
function addLong(): void {
  const step = {
    label: 'Import',
    rowsInPart: 4,
    *work(writer: Writer) {
      for (let count = 0; count < 15; count += 1) {
        runCommand(createEntity(`Imported ${count}`, { description: 'text '.repeat(500) }), writer);
        yield;
      }
      return undefined;
    },
  };
  unwrap(finishNow(open.executeLong(step, author)));
}

acknowledge();
for (let turn = 0; ; turn += 1) {
  const entities = open.state().counts.entities;
  if (turn % 7 === 5) unwrap(open.undo(author));
  else if (turn % 7 === 6) unwrap(open.redo(author));
  else if (entities > 30) removeStep();
  else if (turn % 7 === 2) addLong();
  else addStep();
  acknowledge();
}
