import { writeSync } from 'node:fs';
import { backUpCase } from '../backup/backUpCase';

/** Backs the case up whose path it is given, over and over until it is killed, and says when it has begun. */
const [from = '', to = ''] = process.argv.slice(2);

for (let turn = 0; ; turn += 1) {
  const report = () => void writeSync(1, '.');
  await backUpCase({ from, to: `${to}.${turn % 2}` }, { report, isCancelled: () => false });
}
