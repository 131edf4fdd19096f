import { expect, onTestFinished, test } from 'vitest';
import { openConnection } from '../connection/openConnection';
import { author } from '../testing/author';
import { newCase } from '../testing/newCase';
import { createEntity } from '../testing/sampleCommands';
import { mergeSearch } from './mergeSearch';
import { searchCase } from './searchCase';

test('the parts of the index become one, and all is found as before and after an undo', () => {
  const { open, run, path } = newCase();
  const connection = openConnection(path, { mustExist: true });
  onTestFinished(() => {
    connection.close();
  });
  const find = (text: string) => searchCase(open.connection, { text, limit: 60 });
  const parts = () => connection.getValues('SELECT count(DISTINCT segid) FROM search_idx')?.[0];
  for (let count = 0; count < 30; count += 1) run(createEntity(`Northern Front ${String(count)}`));
  run(createEntity('Eastern Front'));
  const before = find('front');

  mergeSearch(connection, 1_000_000);
  expect(parts()).toBeGreaterThan(1);
  mergeSearch(connection, 1);
  expect(parts()).toBe(1);

  expect(find('front')).toEqual(before);
  open.undo(author);
  expect(find('eastern')).toEqual([]);
  connection.run(`INSERT INTO search (search) VALUES ('integrity-check')`);
});
