import type { Sliced } from '../core/sliced';

/** Milliseconds of work between two pauses: shorter than what a hand feels. */
const LONGEST = 12;

/** Lets the window do what waits. A timer would not do where nobody sees the window. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Does work a little at a time, so that the window goes on meanwhile. */
export async function inSlices<T>(work: Sliced<T>): Promise<T> {
  for (;;) {
    const began = performance.now();
    while (performance.now() - began < LONGEST) {
      const step = work.next();
      if (step.done === true) return step.value;
    }
    await nextTask();
  }
}
