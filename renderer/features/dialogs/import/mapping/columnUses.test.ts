import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../../../../core/import/mapping/columnsOf';
import { guessMapping } from '../../../../../core/import/mapping/guessMapping';
import type { Mapping } from '../../../../../core/import/mapping/mapping';
import { recognisePreset } from '../../../../../core/import/presets/recognisePreset';
import { builtInKinds } from '../../../../../core/language/builtInKinds';
import { columnUses } from './columnUses';
import { ruleNames } from './ruleNames';

function columnsIn(file: string): readonly string[] {
  const [header = ''] = readFileSync(`samples/imports/${file}`, 'latin1').split(/\r?\n/);
  return header.split(',').map((name) => name.replaceAll('"', ''));
}

const usesOf = (mapping: Mapping) => columnUses(mapping, ruleNames(mapping, builtInKinds));

describe.each(['acled-like.csv', 'gtd-like.csv', 'ucdp-like.csv'])('%s', (file) => {
  test('every column that is read says what for, and no other', () => {
    const columns = columnsIn(file);
    const mapping = recognisePreset(columns)?.mappingFor(columns);
    if (!mapping) throw new Error('This dataset is not known.');
    expect([...usesOf(mapping).keys()].sort()).toEqual([...columnsOf(mapping)].sort());
  });
});

test('a column says whose name it is, and is told by number where there are two of a kind', () => {
  const columns = ['title', 'date', 'city', 'target', 'attacker'];
  const uses = usesOf(guessMapping('Table', columns, []).mapping);
  expect(uses.get('target')?.map(({ words }) => words)).toEqual(['name of actor 1']);
  expect(uses.get('attacker')?.map(({ words }) => words)).toEqual([
    'name of actor 2',
    'whether nobody knows who it was',
  ]);
  expect(uses.get('date')?.map(({ words }) => words)).toEqual(['date of incident']);
});
