import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseJsonSchema } from '../core/caseJson';
import { asked, expect, test as base } from './ascribe';
import { copySample, hashOf, makeNewer, spoilKinds, truncate } from './caseFiles';
import { runCommandLine, type Outcome } from './runCommandLine';
import { sizeOfPng } from './sizeOfPng';

const test = base.extend<{ run: (...args: string[]) => Promise<Outcome> }>({
  run: async ({ userData, folder }, use) => {
    await use((...args) => runCommandLine(userData, folder, args));
  },
});

test('--help explains and --version tells, with 0', async ({ run }) => {
  const help = await run('--help');
  expect(help.code).toBe(0);
  for (const option of [
    '--export',
    '--author',
    '--as-of',
    '--with-claims',
    '--check',
    '--summary',
    '--preview',
    'Exit codes',
  ]) {
    expect(help.stdout).toContain(option);
  }
  const version = await run('--version');
  expect(version.code).toBe(0);
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test('what is not understood ends with 2 and says what to do', async ({ run }) => {
  for (const args of [['--exprot', 'a.json'], ['--export'], ['--export', 'a.docx'], ['a', 'b']]) {
    const { code, stdout, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('See --help');
  }
});

test('--export writes the whole case as JSON, twice the same, and leaves the case alone', async ({
  run,
  folder,
}) => {
  const path = copySample(folder);
  const before = hashOf(path);
  const { code, stderr } = await run('--export', 'a.json', '--export=b.json', 'case.ascribe');
  expect(stderr.split('\n').filter((line) => line.includes('ascribe'))).toEqual([]);
  expect(code).toBe(0);
  const [a, b] = ['a.json', 'b.json'].map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(a).toBe(b);
  const exported = caseJsonSchema.parse(JSON.parse(a ?? ''));
  expect(exported.entities.length).toBeGreaterThan(20);
  expect(exported.attributions.length).toBeGreaterThan(3);
  expect(hashOf(path)).toBe(before);
  expect(readdirSync(folder).sort()).toEqual(['a.json', 'b.json', 'case.ascribe']);
});

test('without a file, the sample is exported', async ({ run, folder }) => {
  expect((await run('--export', 'sample.json')).code).toBe(0);
  const exported = caseJsonSchema.parse(
    JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')),
  );
  expect(exported.entities.length).toBeGreaterThan(20);
});

test('--export draws the graph as a picture', async ({ run, folder }) => {
  const { code } = await run('--export', 'graph.png', copySample(folder));
  expect(code).toBe(0);
  const { width, height } = sizeOfPng(readFileSync(join(folder, 'graph.png')));
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeGreaterThan(600);
});

test('--as-of draws the picture as believed on a day, and --with-claims more than without', async ({
  run,
  folder,
}) => {
  const path = copySample(folder);
  const before = hashOf(path);
  const drawn = new Set<string>();
  for (const options of [[], ['--as-of', '2026-11-02'], ['--with-claims']]) {
    const { code, stderr } = await run('--export', 'graph.png', ...options, path);
    expect(code, stderr).toBe(0);
    drawn.add(hashOf(join(folder, 'graph.png')));
  }
  expect(drawn.size).toBe(3);
  expect(hashOf(path)).toBe(before);
  const data = await run('--export', 'past.json', '--as-of', '2026-11-02', path);
  expect(data.code).toBe(2);
  expect(data.stderr).toContain('--as-of does not go with .json');
  expect(readdirSync(folder).sort()).toEqual(['case.ascribe', 'graph.png']);
});

test('--author signs pictures and reports', async ({ run, folder }) => {
  const exports = ['--export', 'graph.svg', '--export', 'report.html'];
  const { code, stderr } = await run(...exports, '--author', 'M. Analyst', copySample(folder));
  expect(code, stderr).toBe(0);
  for (const name of ['graph.svg', 'report.html']) {
    const written = readFileSync(join(folder, name), 'utf8');
    expect(written).toContain('M. Analyst');
    expect(written).not.toContain('Command line');
  }
});

test('a case that cannot be drawn is said, with 1, and no picture is written', async ({
  run,
  folder,
}) => {
  const path = copySample(folder);
  spoilKinds(path);
  const { code, stderr } = await run('--export', 'graph.png', path);
  expect(stderr).toContain('could not make sense');
  expect(code).toBe(1);
  expect(readdirSync(folder)).toEqual(['case.ascribe']);
});

test('--preview draws the sample, prints what is in it and how to export', async ({
  run,
  folder,
}) => {
  const { code, stdout } = await run('--preview', 'preview.png');
  expect(code).toBe(0);
  expect(sizeOfPng(readFileSync(join(folder, 'preview.png'))).width).toBeGreaterThan(1000);
  expect(stdout).toMatch(/\d+ {2}entities/);
  expect(stdout).toMatch(/\d+ {2}attributions/);
  expect(stdout).toContain('--export');
});

test('without a display a picture is drawn instead of the window, and only then', async ({
  userData,
  folder,
}) => {
  const run = (...args: string[]) =>
    runCommandLine(userData, folder, args, {
      environment: { ASCRIBE_PREVIEW: 'preview.png' },
    });
  const misused: [code: number, ...args: string[]][] = [
    [2, '--bogus'],
    [2, 'a.ascribe', 'b.ascribe'],
    [1, 'missing.ascribe'],
  ];
  for (const [code, ...args] of misused) {
    const ended = await run(...args);
    expect(ended.code).toBe(code);
    expect(ended.stderr).not.toContain('preview.png');
  }
  expect(readdirSync(folder)).toEqual([]);
  const drawn = await run();
  expect(drawn.stderr).toContain('There is no display here, so no window. Drawing preview.png');
  expect(drawn.code).toBe(0);
  expect(readdirSync(folder)).toEqual(['preview.png']);
});

test('a mistake that nothing caught ends the run with words, not with a box that nobody sees', async ({
  userData,
  folder,
}) => {
  const given = ['--check', copySample(folder)];
  const { code, stderr } = await runCommandLine(userData, folder, given, { ahead: 'makeMistake' });
  expect(stderr).toContain('Something unexpected went wrong inside Ascribe: RangeError');
  expect(code).toBe(1);
});

test('--summary prints what is in a case', async ({ run, folder }) => {
  const { code, stdout } = await run('--summary', copySample(folder));
  expect(code).toBe(0);
  expect(stdout).toMatch(/\d+ {2}claims/);
});

test('--check finds a good case whole', async ({ run, folder }) => {
  const { code, stdout } = await run('--check', copySample(folder));
  expect(stdout).toContain('is whole');
  expect(code).toBe(0);
  expect(readdirSync(folder)).toEqual(['case.ascribe']);
});

test('--check of a damaged case says what is wrong, and what was not checked', async ({
  run,
  folder,
}) => {
  const half = copySample(folder, 'half.ascribe');
  truncate(half);
  const cut = await run('--check', half);
  expect(cut.code).toBe(1);
  expect(cut.stdout).toMatch(/^found: The file was cut off: its header counts \d+ pages/m);
  expect(cut.stdout).toMatch(/^not checked: /m);
  expect(cut.stderr).toContain('“half.ascribe” is not whole');
  expect(cut.stderr).not.toContain('--check');
  const drawn = await run('--export', 'out.json', half);
  expect(drawn.stderr).toContain(`--check "${half}"`);

  const flipped = copySample(folder, 'flipped.ascribe');
  const bytes = readFileSync(flipped);
  writeFileSync(flipped, bytes.fill(0xff, 20 * 4096, 22 * 4096));
  const { code, stdout } = await run('--check', flipped);
  expect(code).toBe(1);
  expect(stdout).toMatch(/^found: The file is damaged.*page/m);
});

test('bad input ends with 1, says what and where, and is left as it was', async ({
  run,
  folder,
}) => {
  const text = join(folder, 'text.ascribe');
  writeFileSync(text, 'Dear diary,\n'.repeat(500));
  const half = copySample(folder, 'half.ascribe');
  truncate(half);
  const newer = copySample(folder, 'newer.ascribe');
  makeNewer(newer);
  for (const path of [text, half, newer]) {
    const before = hashOf(path);
    for (const args of [
      ['--check', path],
      ['--export', 'out.json', path],
    ]) {
      const { code, stderr } = await run(...args);
      expect(code, `${args.join(' ')}: ${stderr}`).toBe(1);
      expect(stderr).toContain(path.split('/').at(-1) ?? path);
    }
    expect(hashOf(path)).toBe(before);
  }
  expect(existsSync(join(folder, 'out.json'))).toBe(false);

  const missing = await run('--check', 'missing.ascribe');
  expect(missing.code).toBe(1);
  expect(missing.stderr).toContain('missing.ascribe');
  const noFolder = await run('--export', 'nowhere/out.json', copySample(folder));
  expect(noFolder.code).toBe(1);
  expect(noFolder.stderr).toContain('nowhere');
});

test('an export works beside the open app', async ({ run, start, folder }) => {
  const path = copySample(folder);
  const { page } = await start(path);
  await asked(page, 'case.execute', {
    commands: [{ name: 'case.describe', args: { title: 'Written a moment ago' } }],
  });
  expect((await run('--export', 'open.json', path)).code).toBe(0);
  const exported = caseJsonSchema.parse(
    JSON.parse(readFileSync(join(folder, 'open.json'), 'utf8')),
  );
  expect(exported.case.title).toBe('Written a moment ago');
  expect((await asked(page, 'case.state', null)).case.title).toBe('Written a moment ago');
});
