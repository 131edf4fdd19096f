import { describe, expect, test } from 'vitest';
import { viewToMatrix } from '../../../../core/analysis/viewToMatrix';
import type { Rating } from '../../../../core/vocabularies/rating';
import { claimFrom, hypothesis } from '../../../testing/exampleViews';
import { evidenceLines, inOrder, sortByValue } from './evidenceLines';

const recorded = { recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'A. Analyst' };

/** Claims with one rating for each of two rivals. */
function linesOf(rows: readonly (readonly [source: string, ...(Rating | null)[]])[]) {
  const evidence = rows.map(([source]) => claimFrom(source));
  const hypotheses = [0, 1].map((column) => {
    const view = hypothesis();
    const assessments = evidence.flatMap(({ claim }, row) => {
      const rating = rows[row]?.[column + 1] as Rating | null;
      const pair = { attribution: view.attribution.uid, claim: claim.uid };
      return rating ? [{ uid: String(row), ...pair, rating, note: '', ...recorded }] : [];
    });
    return { ...view, assessments };
  });
  const matrix = viewToMatrix({ hypotheses, evidence });
  return evidenceLines(evidence, matrix, { weighted: false });
}

function sourcesOf(lines: ReturnType<typeof linesOf>): string[] {
  return lines.map(({ view }) => view.source.uid);
}

describe('the rows of the matrix', () => {
  test('what tells the rivals apart stands first, what does not stands last', () => {
    const lines = linesOf([
      ['same', 'C', 'C'],
      ['open', 'C', null],
      ['weak', 'C', 'N'],
      ['strong', 'CC', 'II'],
    ]);
    expect(sourcesOf(sortByValue(lines))).toEqual(['strong', 'weak', 'open', 'same']);
  });

  test('keep the order in which they were sorted, and new ones come last', () => {
    const lines = linesOf([
      ['one', null, null],
      ['two', null, null],
      ['new', null, null],
    ]);
    const order = [lines[1]!.view.claim.uid, lines[0]!.view.claim.uid];
    expect(sourcesOf(inOrder(lines, order))).toEqual(['two', 'one', 'new']);
    expect(inOrder(lines, null)).toBe(lines);
  });

  test('are numbered by their first source, unless there is only one', () => {
    const paper = linesOf([
      ['paper', null, null],
      ['report', null, null],
      ['paper', null, null],
    ]);
    expect(paper.map(({ root }) => root)).toEqual([1, 2, 1]);
    expect(linesOf([['paper', null, null]]).map(({ root }) => root)).toEqual([null]);
  });

  test('say which of them decide who comes first', () => {
    const lines = linesOf([
      ['against one', 'II', 'N'],
      ['neutral', 'N', 'N'],
      ['blank', null, null],
    ]);
    expect(lines.map(({ decides }) => decides)).toEqual([true, false, false]);
  });
});
