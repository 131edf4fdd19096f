import type { CaseTimes, Times } from './benchCase';

const MIB = 1024 ** 2;

function toDigits(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toPrecision(2);
}

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

/** docs/benchmarks.md, from the cases that were measured, the smallest one first. */
export function timesToPage(all: readonly CaseTimes[], machine: string): string {
  return `# Benchmarks

Written by \`npm run bench\`: medians on generated cases (\`npm run generate\`), measured in the process that answers the window, without the window. Times are those of one machine, and the ratios in the last column are what to compare: a read that costs the same in a case of a hundred times the size follows an index; one that grows with the case reads all of it.

${machine}.

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
