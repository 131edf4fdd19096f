import { expect, test } from 'vitest';
import type { Sliced } from '../../../core/sliced';
import { createArrival } from './createArrival';

/** Work of so many steps, none of which is done before it is asked for. */
function* steps(done: string[], name: string, count: number): Sliced<void> {
  for (let step = 1; step <= count; step += 1) {
    const began = performance.now();
    // Longer than a slice: the next step comes in a task of its own.
    while (performance.now() - began < 15);
    done.push(`${name}${step}`);
    yield;
  }
}

test('comes a little at a time, and says so until it is there', async () => {
  const done: string[] = [];
  const said: boolean[] = [];
  const arrival = createArrival(() => said.push(arrival.isPending()));
  arrival.begin(steps(done, 'a', 3));
  expect(done).toEqual(['a1']);
  expect(arrival.isPending()).toBe(true);
  await expect.poll(() => arrival.isPending()).toBe(false);
  expect(done).toEqual(['a1', 'a2', 'a3']);
  expect(said).toEqual([true, false]);
});

test('is there at once for whoever cannot wait, and no step is done twice', async () => {
  const done: string[] = [];
  const arrival = createArrival(() => undefined);
  arrival.begin(steps(done, 'a', 3));
  arrival.finish();
  expect(arrival.isPending()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toEqual(['a1', 'a2', 'a3']);
});

test('is there before the next begins', () => {
  const done: string[] = [];
  const arrival = createArrival(() => undefined);
  arrival.begin(steps(done, 'a', 2));
  arrival.begin(steps(done, 'b', 2));
  arrival.finish();
  expect(done).toEqual(['a1', 'a2', 'b1', 'b2']);
});

test('ends where nobody wants it any more', async () => {
  const done: string[] = [];
  const arrival = createArrival(() => undefined);
  arrival.begin(steps(done, 'a', 2));
  arrival.drop();
  expect(arrival.isPending()).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(done).toEqual(['a1']);
});

test('is over where its work fails, so that what is there is drawn', () => {
  const arrival = createArrival(() => undefined);
  arrival.begin(
    (function* () {
      yield* steps([], 'a', 1);
      throw new Error('An element that nobody can draw');
    })(),
  );
  expect(arrival.isPending()).toBe(true);
  expect(() => arrival.finish()).toThrow('nobody can draw');
  expect(arrival.isPending()).toBe(false);
});
