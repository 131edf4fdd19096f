import type { Position } from '../../core/language/entity';

/** "33.8° N, 42.4° E". */
export function degreesInWords({ latitude, longitude }: Position): string {
  const part = (value: number, positive: string, negative: string): string =>
    `${String(Math.abs(value))}° ${value < 0 ? negative : positive}`;
  return `${part(latitude, 'N', 'S')}, ${part(longitude, 'E', 'W')}`;
}
