import type { Command } from '../../core/commands/command';
import type { Uid } from '../../core/uid';
import { generatedDate } from './generatedDates';
import type { Growth } from './growEntity';

/** A source with some passages. Some repeat the one before them. */
export function growSource(
  { world, random, newUid }: Growth,
  number: number,
  before: Uid | null,
): { readonly uid: Uid; readonly commands: Command[] } {
  const uid = newUid();
  const commands: Command[] = [
    {
      name: 'source.create',
      args: {
        uid,
        title: `Report ${number}`,
        type: random.pick(['article', 'report', 'statement', 'sensor'] as const),
        publisher: random.chance(0.7) ? `Agency ${1 + random.integer(40)}` : null,
        author: null,
        url: null,
        published: generatedDate(random),
        language: random.pick(['en', 'ar', 'fa', null]),
        reliability: random.pick(['A', 'B', 'B', 'C', 'C', 'D', 'E', 'F', null] as const),
        reliabilityBasis: '',
        derivesFrom: before !== null && random.chance(0.2) ? before : null,
        description: '',
        text: '',
      },
    },
  ];
  for (let paragraph = 1; paragraph <= 3 + random.integer(6); paragraph += 1) {
    const passage = newUid();
    world.passages.push(passage);
    commands.push({
      name: 'passage.create',
      args: {
        uid: passage,
        source: uid,
        locator: `¶${paragraph}`,
        paragraph,
        span: null,
        text: `Generated paragraph ${paragraph} of report ${number}.`,
      },
    });
  }
  return { uid, commands };
}
