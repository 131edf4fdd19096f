import { join } from 'node:path';
import { generateCase } from '../scripts/generate/generateCase';

/** A case of 100,000 entities and 300,000 links, always the same. Making it takes a minute. */
export function makeLargeCase(folder: string): string {
  const out = join(folder, 'large.ascribe');
  generateCase(
    { entities: 100_000, copies: 50, links: 300_000, chart: 300, seed: 1, out },
    () => undefined,
  );
  return out;
}
