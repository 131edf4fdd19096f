import {
  appendFileSync,
  openSync,
  readFileSync,
  utimesSync,
  writeFileSync,
  writeSync,
  closeSync,
} from 'node:fs';
import { expect, test } from 'vitest';
import { openCase } from '../openCase';
import { author } from '../testing/author';
import { filledCase } from '../testing/filledCase';
import { createEntity } from '../testing/sampleCommands';
import { unwrap } from '../testing/unwrap';
import { sealOf } from './fileSeal';

function closedCase() {
  const { open, path } = filledCase();
  open.close();
  return { path, seal: sealOf(path) };
}

/** Breaks a page in the middle that opening does not come across by itself. */
function damage(path: string): void {
  const bytes = readFileSync(path);
  const pageSize = bytes.readUInt16BE(16);
  const file = openSync(path, 'r+');
  for (let page = 12; page < bytes.length / pageSize; page += 1) {
    writeSync(file, Buffer.alloc(8, 0xff), 0, 8, page * pageSize);
  }
  closeSync(file);
}

test('a case stays sealed while it is only opened and closed', () => {
  const { path, seal } = closedCase();
  expect(seal).not.toBeNull();
  unwrap(openCase(path, { mode: 'edit', seal })).close();
  unwrap(openCase(path, { mode: 'edit' })).close();
  expect(unwrap(openCase(path, { mode: 'edit', seal: sealOf(path) })).state().counts.entities).toBe(
    4,
  );
});

test('an open case with changes beside it has no seal', () => {
  const { path } = closedCase();
  const open = unwrap(openCase(path, { mode: 'edit' }));
  unwrap(open.execute({ commands: [createEntity('One more')] }, author));
  expect(sealOf(path)).toBeNull();
  open.close();
  expect(sealOf(path)).not.toBeNull();
});

test('what was written to the file since breaks the seal, so damage is found', () => {
  const { path, seal } = closedCase();
  damage(path);
  expect(sealOf(path)).not.toBe(seal);
  expect(openCase(path, { mode: 'edit', seal })).toMatchObject({
    ok: false,
    error: { code: 'case.damaged' },
  });
});

test('a file that was only touched is looked over again', () => {
  const { path, seal } = closedCase();
  utimesSync(path, new Date(), new Date(2020, 1, 1));
  expect(sealOf(path)).not.toBe(seal);
});

test('a seal opens nothing that is not a case, and no foreign schema', () => {
  const { path } = closedCase();
  writeFileSync(path, 'To whom it may concern');
  appendFileSync(path, '.'.repeat(200));
  expect(openCase(path, { mode: 'edit', seal: sealOf(path) })).toMatchObject({
    ok: false,
    error: { code: 'file.not-a-case' },
  });
});
