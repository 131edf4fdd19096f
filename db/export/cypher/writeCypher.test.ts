import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { OpenCase } from '../../openCase';
import { newUid } from '../../../core/uid';
import { filledCase } from '../../testing/filledCase';
import { caseFromCommands, chosenCommands } from '../../testing/randomCase';
import {
  createAttribution,
  createClaim,
  createEntity,
  createLink,
  merge,
} from '../../testing/sampleCommands';
import { exportTo } from '../testing/exportTo';
import { kindToLabel, linkTypeToType } from './cypherNames';
import { endCypher, runCypher } from './testing/runCypher';

afterAll(endCypher);

function cypherOf(open: OpenCase) {
  const { file, notes } = exportTo(open, { format: 'cypher' });
  return { text: file.toString('utf8'), notes };
}

const count = (match: string) => `MATCH ${match} RETURN count(*) AS count`;

test('runs in a graph database, twice without doubling anything, and has everything once', async () => {
  const { open, uid } = filledCase();
  const { text, notes } = cypherOf(open);
  const [attributions, actors, links, claims, said, sentence, direct] = await runCypher(
    text,
    [
      count('(n:Attribution)-[:OF_INCIDENT]->(:Incident)'),
      count('(:Attribution)-[:BY_ACTOR]->(:Actor)'),
      count('(:Incident)-[:HAPPENED_AT]->(:Place)'),
      count('(:Claim)-[:FROM_PASSAGE]->(:Passage)-[:OF_SOURCE]->(:Source)'),
      count('(:Claim)-[:SAID_BY]->(:Actor)'),
      `MATCH (n:Attribution {uid: '${uid.attribution}'})
       RETURN n.likelihood, n.confidence, n.status, n.unsourced, n.independent_source_count`,
      count('(:Actor)-[]->(:Incident)'),
    ],
    2,
  );
  expect([attributions, actors, links]).toEqual([[{ count: 2 }], [{ count: 1 }], [{ count: 1 }]]);
  expect([claims, said, direct]).toEqual([[{ count: 4 }], [{ count: 1 }], [{ count: 0 }]]);
  expect(sentence).toEqual([
    {
      'n.likelihood': 'likely',
      'n.confidence': 'low',
      'n.status': 'open',
      'n.unsourced': false,
      'n.independent_source_count': 1,
    },
  ]);
  expect(notes.join('\n')).toMatch(/1 claim speaks of a link/);
}, 60_000);

test('texts come through as they are, whatever is in them, a statement on one line', async () => {
  const { open, run, uid } = filledCase();
  const nasty = 'it\'s \\ "two"\r\n`lines`\t\u202e🚀; // MATCH (n) DETACH DELETE n; \\u0041 $x {y}';
  const [entity, link] = [newUid(), newUid()];
  run(
    createEntity('O’Neil’s “Front”', { uid: entity, description: nasty }),
    createLink(entity, uid.actor, { uid: link, description: nasty }),
    createLink(entity, uid.actor, { description: 'A second one' }),
    createAttribution(uid.incident, entity, { basis: nasty }),
    createClaim(uid.passage, { entity, field: 'existence' }, { text: nasty }),
    merge(uid.rival, uid.actor),
  );
  const { text } = cypherOf(open);
  const lines = text.trimEnd().split('\n');
  expect(lines.filter((line) => !/^(\/\/|MERGE|MATCH) .*$/.test(line))).toEqual([]);
  expect(text).not.toContain('\u202e');
  const [found, through, parallel, basis, merged] = await runCypher(text, [
    `MATCH (n:Actor {uid: '${entity}'}) RETURN n.description`,
    `MATCH (:Actor)-[r:BACKS {uid: '${link}'}]->(:Actor) RETURN r.description`,
    count('(:Actor)-[:BACKS]->(:Actor)'),
    `MATCH (n:Attribution) WHERE n.basis IS NOT NULL RETURN n.basis`,
    `MATCH (n:Actor {uid: '${uid.actor}'}) RETURN n.merged_uids`,
  ]);
  expect(found).toEqual([{ 'n.description': nasty }]);
  expect(through).toEqual([{ 'r.description': nasty }]);
  expect(parallel).toEqual([{ count: 2 }]);
  expect(basis).toEqual([{ 'n.basis': nasty }]);
  expect(merged).toEqual([{ 'n.merged_uids': [uid.rival] }]);
}, 60_000);

test('any case runs, and gives the same bytes for the same state', async () => {
  await fc.assert(
    fc.asyncProperty(chosenCommands, async (commands) => {
      const { open } = caseFromCommands(commands);
      const { text } = cypherOf(open);
      expect(cypherOf(open).text).toBe(text);
      const { counts } = open.state();
      // It ends texts at a NUL, which is a fault of the database and not of the statements.
      const [attributions, claims] = await runCypher(text.replaceAll('\\u0000', ' '), [
        count('(n:Attribution)'),
        count('(n:Claim)'),
      ]).catch((error: unknown) => {
        // A case without any has no such table.
        if (String(error).includes('does not exist')) return [[], []];
        throw error;
      });
      if (attributions?.[0]) expect(attributions).toEqual([{ count: counts.attributions }]);
      if (claims?.[0]) expect(claims).toEqual([{ count: counts.claims }]);
      open.close();
    }),
    { seed: 2033, numRuns: 4, endOnFailure: true },
  );
}, 120_000);

test('keys become names as databases write them, and never those of our own', () => {
  expect(['armed-group', 'claim', 'note'].map(kindToLabel)).toEqual([
    'ArmedGroup',
    'ClaimEntity',
    'NoteEntity',
  ]);
  expect(['part-of', 'by-actor', 'said-by'].map(linkTypeToType)).toEqual([
    'PART_OF',
    'BY_ACTOR_LINK',
    'SAID_BY_LINK',
  ]);
});
