import { expect, it } from 'vitest';
import fc from 'fast-check';
import type { Judgement } from '../../../core/language/attribution';
import { newUid } from '../../../core/uid';
import { placeJudgements } from './placeJudgements';

function judgedOn(day: string, status: Judgement['status'] = 'open'): Judgement {
  return {
    uid: newUid(),
    attribution: newUid(),
    likelihood: 'likely',
    confidence: 'low',
    status,
    reason: 'Read it',
    recordedAt: `${day}T12:00:00.000Z`,
    recordedBy: 'Analyst',
  };
}

const UNTIL = '2026-12-31T12:00:00.000Z';

it('draws nothing where nobody has judged', () => {
  expect(placeJudgements([], UNTIL)).toEqual([]);
});

it('keeps apart what was judged on one day, and draws longer what held longer', () => {
  const placed = placeJudgements(
    [judgedOn('2026-06-01'), judgedOn('2026-06-01'), judgedOn('2026-06-02')],
    UNTIL,
  );
  const lengths = placed.map(({ from, to }) => to - from);
  expect(Math.min(...lengths)).toBeGreaterThan(15);
  expect(lengths[2]).toBeGreaterThan(2 * (lengths[0] ?? 0));
});

it('runs from one end to the other without a gap, also over clocks that were set back', () => {
  const day = fc
    .date({ min: new Date('2020-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), (days) => {
      const placed = placeJudgements(
        days.map((of) => judgedOn(of)),
        UNTIL,
      );
      expect(placed[0]?.from).toBe(0);
      expect(placed.at(-1)?.to).toBe(100);
      for (const [index, { from, to }] of placed.entries()) {
        expect(to).toBeGreaterThan(from);
        expect(placed[index + 1]?.from ?? to).toBe(to);
      }
    }),
  );
});

it('marks a status where it changes, and open only after something else', () => {
  const statuses = ['open', 'accepted', 'accepted', 'open'] as const;
  const placed = placeJudgements(
    statuses.map((status, index) => judgedOn(`2026-06-0${String(index + 1)}`, status)),
    UNTIL,
  );
  expect(placed.map(({ newStatus }) => newStatus)).toEqual([null, 'accepted', null, 'open']);
});
