import type { Command, Step } from '../../core/commands/command';
import type { Uid } from '../../core/uid';
import { drawChart } from './drawChart';
import { growAttributions } from './growAttributions';
import { growEntity, type Growth } from './growEntity';
import { growLinks } from './growLinks';
import { noteOn } from './noteOn';
import { growSource } from './growSource';
import { seededRandom } from './random';
import { uidSequence } from './uidSequence';
import { createWorld } from './world';

export interface GenerateOptions {
  readonly entities: number;
  readonly seed: number;
  /** How many entities stand on the chart. */
  readonly onChart: number;
  /** The chart that the case begins with. */
  readonly chart: Uid;
  /** Milliseconds since 1970: the time inside the uids. */
  readonly startedAt: number;
}

/** So many commands make a step; a step may hold at most 10,000. */
const STEP_COMMANDS = 5_000;
/** One source for about this many entities. */
const ENTITIES_PER_SOURCE = 25;

/**
 * A case that grows as real ones do, in large steps: sources, entities that attach to those who
 * have many links already, claims from the sources, rival hypotheses with their judgements.
 */
export function* generateSteps(options: GenerateOptions): Generator<Step & { done: number }> {
  const random = seededRandom(options.seed);
  const growth: Growth = {
    random,
    newUid: uidSequence(options.startedAt, random),
    world: createWorld(options.entities, random),
  };
  let commands: Command[] = [];
  let lastSource: Uid | null = null;
  let steps = 0;
  const flush = (done: number): Step & { done: number } => {
    steps += 1;
    const step = { commands, label: `Generate part ${steps}`, done };
    commands = [];
    return step;
  };
  for (let count = 0; count < options.entities; count += 1) {
    if (count % ENTITIES_PER_SOURCE === 0) {
      const source = growSource(growth, count / ENTITIES_PER_SOURCE + 1, lastSource);
      lastSource = source.uid;
      commands.push(...source.commands);
    }
    const { index, command } = growEntity(growth);
    commands.push(command, ...growLinks(growth, index));
    if (growth.world.grown[index]?.kind === 'incident') {
      commands.push(...growAttributions(growth, index));
    }
    if (random.chance(0.02)) commands.push(noteOn(growth, index));
    if (commands.length >= STEP_COMMANDS) yield flush(count + 1);
  }
  if (commands.length > 0) yield flush(options.entities);
  yield {
    commands: drawChart(growth, options.chart, Math.min(options.onChart, options.entities)),
    label: 'Draw the chart',
    done: options.entities,
  };
}
