import { expect, test } from 'vitest';
import { dataFormatOf, dataFormats } from './dataFormats';

test('each ending names its format, the longest one first', () => {
  for (const { format, extensions } of dataFormats) {
    for (const extension of extensions) expect(dataFormatOf(`/a/b${extension}`)).toBe(format);
  }
  expect(dataFormatOf('a.STIX.JSON')).toBe('stix');
  expect(dataFormatOf('a.ftm.json')).toBe('ftm');
  expect(dataFormatOf('stix.json')).toBe('json');
});

test('a name that says nothing of data is of no format', () => {
  expect(dataFormatOf('graph.png')).toBeNull();
  expect(dataFormatOf('case.csv')).toBeNull();
  expect(dataFormatOf('json')).toBeNull();
});
