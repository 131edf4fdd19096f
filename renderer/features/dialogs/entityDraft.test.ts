import { describe, expect, it } from 'vitest';
import { commandSchema } from '../../../core/commands/command';
import { uidOf } from '../../testing/smallChart';
import { entityCommands, entityProblems, type EntityDraft } from './entityDraft';

const draft: EntityDraft = {
  kind: 'place',
  name: ' قاعدة عين الأسد ',
  date: '',
  latitude: '',
  longitude: '',
  precision: '',
};
const chart = { uid: uidOf(9), x: 10, y: 20 };

describe('entityCommands', () => {
  it('makes the entity and puts it on the chart, in commands that the case takes', () => {
    const commands = entityCommands(uidOf(1), draft, true, chart);
    expect(commands.map(({ name }) => name)).toEqual(['entity.create', 'chart.place']);
    for (const command of commands) expect(commandSchema.safeParse(command).success).toBe(true);
  });

  it('notes the script of the name, and leaves out what nobody gave', () => {
    const [create] = entityCommands(uidOf(1), draft, true, null);
    expect(create?.args).toMatchObject({
      names: [{ text: 'قاعدة عين الأسد', script: 'Arab', role: 'preferred', language: null }],
      date: null,
      position: null,
      fields: {},
    });
  });

  it('keeps a position whose precision was not given without one', () => {
    const placed = { ...draft, latitude: '33.79', longitude: '42.44' };
    const [create] = entityCommands(uidOf(1), placed, true, null);
    expect(create?.args).toMatchObject({
      position: { latitude: 33.79, longitude: 42.44, precision: null },
    });
  });

  it('drops coordinates that were typed before the kind became one without a place', () => {
    const [create] = entityCommands(uidOf(1), { ...draft, latitude: 'north' }, false, null);
    expect(create?.args).toMatchObject({ position: null });
  });
});

describe('entityProblems', () => {
  it('says by field what is wrong, and makes nothing', () => {
    const wrong = { ...draft, name: '  ', date: 'last week', latitude: '100', longitude: '5' };
    const problems = entityProblems(wrong, true);
    expect(problems?.name).toMatch(/^The name/);
    expect(problems?.date).not.toBeNull();
    expect(problems?.position).toMatch(/^Latitude/);
    expect(entityCommands(uidOf(1), wrong, true, chart)).toEqual([]);
  });

  it('finds none in a name alone', () => expect(entityProblems(draft, true)).toBeNull());
});
