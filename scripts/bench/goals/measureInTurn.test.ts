import { describe, expect, it } from 'vitest';
import { spreadOf } from './measureInTurn';

describe('how times spread', () => {
  it('is told of the quietest of five rounds, where there are enough runs for them', () => {
    const quiet = Array.from({ length: 200 }, () => 1);
    const busy = [...quiet.slice(0, 190), ...Array.from({ length: 10 }, () => 9)];
    const { p99, median, runs } = spreadOf([...busy, ...busy, ...quiet, ...busy, ...busy]);
    expect({ p99, median, runs }).toEqual({ p99: 1, median: 1, runs: 1000 });
    expect(spreadOf([...busy, ...busy, ...busy, ...busy, ...busy]).p99).toBe(9);
  });

  it('is told of all runs where there are few', () => {
    expect(spreadOf([1, 1, 1, 7]).p99).toBe(7);
  });
});
