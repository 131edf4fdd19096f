import { expect, test } from 'vitest';
import { bySize, byStep } from './measureLooks';

test('as many values as a large case has entities become sizes and steps', () => {
  const values = new Map(
    Array.from({ length: 200_000 }, (_, index) => [`uid-${index}`, index % 1000]),
  );
  const { scaleOf, entries } = bySize('degree', values);
  expect(scaleOf.get('uid-0')).toBeLessThan(scaleOf.get('uid-999') ?? 0);
  expect(entries).toHaveLength(2);
  expect(byStep('degree', values).colourOf.size).toBe(200_000);
});
