import type { Entity } from '../../core/language/entity';

/** The preferred one, which every entity has. */
export function nameOfEntity({ names }: Pick<Entity, 'names'>): string {
  return (names.find(({ role }) => role === 'preferred') ?? names[0])?.text ?? '';
}
