import { describe, expect, it } from 'vitest';
import { commandSchema } from '../../../core/commands/command';
import { factions, iran, uidOf } from '../../testing/smallChart';
import { linkCommand, linkProblems, type LinkDraft } from './linkDraft';

const draft: LinkDraft = { from: iran, to: factions, type: 'backs', date: '', description: ' ' };

describe('linkCommand', () => {
  it('makes a command that the case takes, with nothing that nobody gave', () => {
    const command = linkCommand(uidOf(11), { ...draft, date: '2021-01/..' });
    expect(commandSchema.safeParse(command).success).toBe(true);
    expect(command?.args).toMatchObject({ date: '2021-01/..', description: '', fields: {} });
    expect(linkCommand(uidOf(11), draft)?.args).toMatchObject({ date: null });
  });

  it('makes none while something is missing or wrong', () => {
    expect(linkCommand(uidOf(11), { ...draft, type: '' })).toBeNull();
    expect(linkCommand(uidOf(11), { ...draft, date: 'yesterday' })).toBeNull();
  });
});

describe('linkProblems', () => {
  it('asks for what was not chosen, by field', () => {
    const problems = linkProblems({ ...draft, from: null, to: null, type: '' });
    expect(problems).toMatchObject({
      from: 'Choose where the link begins.',
      to: 'Choose where the link ends.',
      type: 'Choose how the two are linked.',
      date: null,
    });
  });

  it('refuses a link from a thing to itself', () => {
    expect(linkProblems({ ...draft, to: iran })?.to).toBe('A link joins two different entities.');
  });
});
