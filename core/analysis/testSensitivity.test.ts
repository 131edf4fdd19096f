import { expect, test } from 'vitest';
import { exampleMatrix, row } from './testing/exampleMatrix';
import { testSensitivity } from './testSensitivity';

const plain = { weighted: false };

function placesIf(rows: Parameters<typeof exampleMatrix>[0], claim: string) {
  const { missing, whenFalse, ...changes } = testSensitivity(exampleMatrix(rows), claim, plain);
  return {
    missing: missing.map(({ place }) => place),
    whenFalse: whenFalse.map(({ place }) => place),
    ...changes,
  };
}

test('without the one piece that speaks against it, the second comes first', () => {
  const rows = [row('N II'), row('I N')];
  expect(placesIf(rows, 'e1')).toEqual({
    missing: [2, 1],
    whenFalse: [2, 1],
    missingChangesFirst: true,
    falseChangesFirst: true,
  });
});

test('what was consistent speaks against, where the claim is false', () => {
  // Missing, e1 changes nothing: consistent evidence helps nobody. False, it counts against h1.
  expect(placesIf([row('CC N'), row('N I')], 'e1')).toEqual({
    missing: [1, 2],
    whenFalse: [2, 1],
    missingChangesFirst: false,
    falseChangesFirst: true,
  });
});

test('neither changes what was neutral, not applicable or blank', () => {
  expect(placesIf([row('N NA –'), row('N I II')], 'e1')).toMatchObject({
    missing: [1, 2, 3],
    whenFalse: [1, 2, 3],
  });
});

test('a repetition is false or missing together with what it repeats', () => {
  const wire = { sourceRoot: 'wire', says: 'h2' };
  const rows = [row('N II', wire), row('N II', wire), row('I N')];
  expect(placesIf(rows, 'e2')).toMatchObject({ missing: [2, 1], missingChangesFirst: true });
});

test('a tie for the first place is a change of it', () => {
  expect(placesIf([row('N I')], 'e1')).toMatchObject({
    missing: [null, null],
    missingChangesFirst: true,
  });
  expect(placesIf([row('N I'), row('N N')], 'e1')).toMatchObject({
    missing: [1, 1],
    missingChangesFirst: true,
  });
});
