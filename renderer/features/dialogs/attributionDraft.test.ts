import { expect, it } from 'vitest';
import { commandSchema } from '../../../core/commands/command';
import { newUid } from '../../../core/uid';
import { newAttribution, readAttribution } from './attributionDraft';

const [uid, incident, actor] = [newUid(), newUid(), newUid()];
const draft = newAttribution(incident, actor);

it('makes a hypothesis that nobody has judged yet', () => {
  const read = readAttribution(uid, draft, null);
  expect(read.ok && read.value.map(({ name }) => name)).toEqual(['attribution.create']);
});

it('asks for the reason as soon as anything is judged', () => {
  for (const part of [
    { likelihood: 'likely' },
    { confidence: 'low' },
    { status: 'rejected' },
  ] as const) {
    const read = readAttribution(uid, { ...draft, ...part }, null);
    expect(read).toMatchObject({
      ok: false,
      problems: { reason: 'The reason must not be empty.' },
    });
  }
});

it('makes the hypothesis, its first judgement and the claim of a passage in one step', () => {
  const passage = newUid();
  const judged = { likelihood: 'likely', reason: 'They were seen', stance: 'suspects' } as const;
  const read = readAttribution(uid, { ...draft, ...judged }, { passage });
  const commands = read.ok ? read.value : [];
  for (const command of commands) commandSchema.parse(command);
  expect(commands).toMatchObject([
    { name: 'attribution.create', args: { uid, incident, actor, hypothesis: 'actor' } },
    {
      name: 'attribution.judge',
      args: { attribution: uid, likelihood: 'likely', confidence: null },
    },
    { name: 'claim.create', args: { about: { attribution: uid }, passage, stance: 'suspects' } },
  ]);
});

it('names no actor where nobody is named, and wants one where an actor is', () => {
  const unknown = readAttribution(uid, { ...draft, hypothesis: 'unknown' }, null);
  expect(unknown.ok && unknown.value[0]?.args).toMatchObject({
    hypothesis: 'unknown',
    actor: null,
  });
  expect(readAttribution(uid, newAttribution(null, null), null)).toMatchObject({
    ok: false,
    problems: { incident: /^Choose the incident/, actor: /^Choose the actor/ },
  });
});
