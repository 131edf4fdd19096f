import type { Uid } from '../../core/uid';
import type { Random } from './random';

/** Makes UUIDv7s that rise, one for each thing, from a fixed time and seeded chance. */
export function uidSequence(startedAt: number, random: Random): () => Uid {
  let count = 0;
  const hex = (digits: number): string =>
    random
      .integer(16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  return () => {
    const time = (startedAt + count).toString(16).padStart(12, '0');
    count += 1;
    const variant = random.pick(['8', '9', 'a', 'b']);
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${variant}${hex(3)}-${hex(6)}${hex(6)}`;
  };
}
