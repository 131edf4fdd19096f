import { expect, test } from 'vitest';
import { newUid } from '../../core/uid';
import { loadSqlite } from '../loadSqlite';
import { filledCase } from '../testing/filledCase';
import { createClaim, createPassage, createSource } from '../testing/sampleCommands';
import { readLinkRecord } from './readLinkRecord';

test('each claim names the source at the end of the chain, also where the link has no claim of it', () => {
  const { run, uid, open } = filledCase();
  const [copyOfCopy, itsPassage] = [newUid(), newUid()];
  run(
    createSource('A copy of the wire', { uid: copyOfCopy, derivesFrom: uid.copy }),
    createPassage(copyOfCopy, { uid: itsPassage }),
    createClaim(itsPassage, { link: uid.link }),
  );
  const { claims } = readLinkRecord(open.connection, uid.link);
  expect(claims.map(({ source, sourceRoot }) => [source.uid, sourceRoot])).toEqual([
    [uid.source, uid.source],
    [copyOfCopy, uid.source],
  ]);
});

test('a source in a circle of derivation is its own root', () => {
  const { path, uid, open } = filledCase();
  // No command makes such a circle; a foreign hand may have.
  const foreign = loadSqlite(path, {});
  foreign.exec('UPDATE source SET derives_from_id = 3 - id');
  foreign.close();
  const { claims, sourceCount } = readLinkRecord(open.connection, uid.link);
  expect(claims.map(({ sourceRoot }) => sourceRoot)).toEqual([uid.source]);
  expect(sourceCount).toBe(1);
});
