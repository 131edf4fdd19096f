import type { Progress } from '../../../core/sliced';

interface Shown {
  readonly tell: (progress: Progress) => void;
  readonly end: () => void;
}

/** Says on a terminal what is being done, for how long and how far; elsewhere nothing. */
export function showProgress(what: string): Shown {
  if (!process.stderr.isTTY) return { tell: () => undefined, end: () => undefined };
  const began = Date.now();
  let last: Progress | null = null;
  const show = () => {
    const seconds = Math.round((Date.now() - began) / 1000);
    const part = last?.done == null ? '' : ` ${Math.floor(last.done * 100)} %`;
    const line = `${what} … ${seconds} s${part}${last === null ? '' : `, ${last.about}`}`;
    process.stderr.write(`\r\u001b[K${line.slice(0, (process.stderr.columns || 80) - 1)}`);
  };
  const timer = setInterval(show, 1000);
  return {
    tell: (progress) => {
      last = progress;
    },
    end: () => {
      clearInterval(timer);
      process.stderr.write('\r\u001b[K');
    },
  };
}
