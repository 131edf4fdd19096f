import { join } from 'node:path';
import { readSample } from './sample/readSample';
import { writeSampleCase } from './sample/writeSampleCase';

const root = join(import.meta.dirname, '..');
const target = join(root, 'out', 'samples', 'iraq-2021.ascribe');

try {
  const { counts } = writeSampleCase(readSample(join(root, 'samples', 'iraq-2021')), target);
  const parts = Object.entries(counts).map(([word, count]) => `${count} ${word}`);
  console.log(`${target}: ${parts.join(', ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
