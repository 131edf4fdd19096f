import type { CaseTimes, Times } from './benchCase';
import type { Outcome } from './goals/goal';
import { boundToText, valueToText } from './goals/outcomeToText';
import { toDigits } from './goals/toDigits';

const MIB = 1024 ** 2;

function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, column) =>
    Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n');
}

function timesTable(all: readonly CaseTimes[], pick: (times: CaseTimes) => Times): string {
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return '';
  const sizes = all.map(({ entities }) => entities.toLocaleString('en'));
  const growth = `${sizes.at(-1) ?? ''} ÷ ${sizes[0] ?? ''}`;
  return toTable(
    ['milliseconds, by entities', ...sizes, growth],
    Object.keys(pick(first)).map((what) => [
      what,
      ...all.map((times) => toDigits(pick(times)[what] ?? NaN)),
      `× ${toDigits((pick(last)[what] ?? NaN) / (pick(first)[what] ?? NaN))}`,
    ]),
  );
}

function gainsTable(all: readonly CaseTimes[]): string {
  return toTable(
    ['takes so many times as long as ours', ...all.map((x) => x.entities.toLocaleString('en'))],
    Object.keys(all[0]?.gains ?? {}).map((what) => [
      what,
      ...all.map(({ gains }) => `× ${toDigits(gains[what] ?? NaN)}`),
    ]),
  );
}

function casesTable(all: readonly CaseTimes[]): string {
  return toTable(
    ['entities', 'links', 'claims', 'MiB'],
    all.map(({ entities, links, claims, bytes }) => [
      entities.toLocaleString('en'),
      links.toLocaleString('en'),
      claims.toLocaleString('en'),
      toDigits(bytes / MIB),
    ]),
  );
}

function goalsTable(outcomes: readonly Outcome[]): string {
  return toTable(
    ['goal', 'at', 'seen', '', 'from'],
    outcomes.map(({ goal, value, met, seen }) => [
      goal.name,
      boundToText(goal),
      valueToText(goal, value),
      met ? 'met' : '**missed**',
      seen,
    ]),
  );
}

interface Benchmarks {
  readonly outcomes: readonly Outcome[];
  /** The cases that were measured, the smallest one first. */
  readonly tables: readonly CaseTimes[];
  readonly machine: string;
}

/** docs/benchmarks.md. */
export function timesToPage({ outcomes, tables: all, machine }: Benchmarks): string {
  return `# Benchmarks

Written by \`npm run bench\`, in Node; what says “in the window” in the app itself, under a display without a graphics card. Times are those of one machine; ratios are what to compare. Contenders take turns in one run.

${machine}.

## Goals

Measured on cases of names and links alone, three links for an entity, which are written straight into their tables. p99 is what one run in a hundred takes longer than, in the quietest of five rounds of runs: what else a machine does only adds to a time.

${goalsTable(outcomes)}

## The generated cases

What follows is measured on cases made by commands (\`npm run generate\`): medians, in the process that answers the window. The last column says how a time grows: a read that costs the same in a case of a hundred times the size follows an index; one that grows with the case reads all of it.

${casesTable(all)}

## What a window asks

${timesTable(all, ({ reads }) => reads)}

## Edits

Each is one step with its log entry, on the disk when it returns.

${timesTable(all, ({ edits }) => edits)}

## The whole case

${timesTable(all, ({ wholes }) => wholes)}

## Against the straightforward way

${gainsTable(all)}
`;
}
