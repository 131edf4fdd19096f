import type { Command } from '../../core/commands/command';
import type { Growth } from './growEntity';

/** A note by the analyst on an entity. */
export function noteOn({ world, newUid }: Growth, index: number): Command {
  const entity = world.grown[index];
  if (!entity) throw new Error(`There is no entity ${index}.`);
  return {
    name: 'annotation.create',
    args: {
      uid: newUid(),
      about: { entity: entity.uid },
      text: `Generated note: ask again who says so of ${entity.name}.`,
      callout: false,
    },
  };
}
