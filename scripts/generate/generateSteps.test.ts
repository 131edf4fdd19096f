import { describe, expect, it } from 'vitest';
import { stepSchema, type Command } from '../../core/commands/command';
import { generateSteps } from './generateSteps';
import { seededRandom } from './random';
import { uidSequence } from './uidSequence';

const startedAt = Date.UTC(2026, 0, 1);
const chart = uidSequence(startedAt - 1, seededRandom(0))();

function generate(entities: number, seed: number): Command[] {
  const options = { entities, seed, chart, onChart: 50, startedAt };
  return [...generateSteps(options)].flatMap(({ commands }) => commands);
}

function named<N extends Command['name']>(commands: readonly Command[], name: N) {
  return commands.filter(
    (command): command is Extract<Command, { name: N }> => command.name === name,
  );
}

describe('the generator', () => {
  const commands = generate(1500, 7);

  it('gives the same case for the same seed, and another one for another', () => {
    expect(generate(200, 7)).toEqual(generate(200, 7));
    expect(generate(200, 8)).not.toEqual(generate(200, 7));
  });

  it('gives steps that pass the schema of commands', () => {
    for (const { done: _, ...step } of generateSteps({
      entities: 300,
      seed: 3,
      chart,
      onChart: 300,
      startedAt,
    })) {
      expect(stepSchema.safeParse(step).error).toBeUndefined();
    }
  });

  it('gives each thing a uid of its own', () => {
    const uids = commands
      .filter(({ name }) => name.endsWith('.create') || name === 'attribution.judge')
      .map(({ args }) => ('uid' in args ? args.uid : ''));
    expect(new Set(uids).size).toBe(uids.length);
  });

  it('has a few entities with very many links, and many with few', () => {
    const degrees = new Map<string, number>();
    for (const { args } of named(commands, 'link.create')) {
      for (const end of [args.from, args.to]) degrees.set(end, (degrees.get(end) ?? 0) + 1);
    }
    const sorted = [...degrees.values()].sort((a, b) => b - a);
    expect(sorted[0]).toBeGreaterThan(20);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(5);
  });

  it('is dated, placed, sourced and attributed, with names in Arabic', () => {
    const entities = named(commands, 'entity.create').map(({ args }) => args);
    expect(entities).toHaveLength(1500);
    expect(entities.some(({ date }) => date?.includes('?'))).toBe(true);
    expect(entities.some(({ position }) => position !== null)).toBe(true);
    expect(entities.some(({ names }) => names.some(({ language }) => language === 'ar'))).toBe(
      true,
    );
    expect(named(commands, 'claim.create').length).toBeGreaterThan(1000);
    const attributions = named(commands, 'attribution.create').map(({ args }) => args);
    expect(attributions.some(({ hypothesis }) => hypothesis === 'unknown')).toBe(true);
    expect(named(commands, 'attribution.judge').length).toBeGreaterThan(attributions.length / 2);
    expect(named(commands, 'annotation.create').length).toBeGreaterThan(0);
  });

  it('puts as many on the chart as were asked for', () => {
    expect(named(commands, 'chart.place')[0]?.args.places).toHaveLength(50);
  });
});
