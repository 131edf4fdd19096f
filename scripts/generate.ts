import { generateCase } from './generate/generateCase';
import { readArguments, usage } from './generate/readArguments';

const asked = readArguments(process.argv.slice(2));
if (typeof asked === 'string') {
  console.error(`${asked}\n\n${usage}`);
  process.exitCode = 2;
} else {
  const started = Date.now();
  try {
    const { counts } = generateCase(asked, (done) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      process.stderr.write(`\r${done} of ${asked.entities} entities, ${seconds} s`);
    });
    process.stderr.write('\n');
    const parts = Object.entries(counts).map(([word, count]) => `${count} ${word}`);
    console.log(`${asked.out}: ${parts.join(', ')}`);
  } catch (error) {
    process.stderr.write('\n');
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
