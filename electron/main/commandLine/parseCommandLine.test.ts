import { expect, test } from 'vitest';
import { defaultForm } from '../../../core/picture/pictureForm';
import { ok } from '../../../core/result';
import { parseCommandLine } from './parseCommandLine';

const parse = (...args: string[]) => parseCommandLine(args, '/home/analyst');

test('nothing, or a file, opens the window', () => {
  expect(parse()).toEqual(ok({ mode: 'window', file: null }));
  expect(parse('a b.ascribe')).toEqual(ok({ mode: 'window', file: '/home/analyst/a b.ascribe' }));
  expect(parse('/cases/a.ascribe')).toEqual(ok({ mode: 'window', file: '/cases/a.ascribe' }));
});

test('several exports are made of one case', () => {
  expect(parse('--export', 'a.json', 'x.ascribe', '--export=sub/B.PNG')).toEqual(
    ok({
      mode: 'work',
      file: '/home/analyst/x.ascribe',
      exports: [
        { kind: 'data', format: 'json', path: '/home/analyst/a.json' },
        { kind: 'picture', format: 'png', path: '/home/analyst/sub/B.PNG' },
      ],
      summary: false,
      chart: null,
      preview: null,
      shown: { view: { of: 'graph', evidence: false } },
      form: defaultForm,
      author: null,
    }),
  );
});

test('how pictures are made is said by options of their own', () => {
  expect(
    parse('--paper', 'A0', '--portrait', '--dpi=300', '--marking', 'INTERNAL', '--export=a.png'),
  ).toMatchObject(
    ok({
      form: {
        sheet: { paper: 'a0', landscape: false, tiled: false },
        dpi: 300,
        marking: 'INTERNAL',
        parts: { legend: true },
      },
    }),
  );
  expect(parse('--no-footing', '--dark', '--export=a.svg')).toMatchObject(
    ok({ form: { theme: 'dark', parts: { title: false, legend: false, verification: false } } }),
  );
});

test('pictures and reports are signed by whom --author names', () => {
  expect(parse('--author', ' M. Analyst ', '--export=a.svg', '--export=a.json')).toMatchObject(
    ok({ author: 'M. Analyst' }),
  );
  expect(parse('--export=a.html', '--author=M. Analyst')).toMatchObject(
    ok({ author: 'M. Analyst' }),
  );
});

test('a picture can be asked as of a day, and with claims', () => {
  expect(parse('--export', 'g.png', '--as-of', '2021-06-22', '--with-claims')).toMatchObject(
    ok({ mode: 'work', shown: { asOf: '2021-06-22', view: { of: 'graph', evidence: true } } }),
  );
  expect(parse('--as-of=2021-06-22', '--export=g.png')).toMatchObject(
    ok({ mode: 'work', shown: { asOf: '2021-06-22', view: { of: 'graph', evidence: false } } }),
  );
});

test('a picture can be of the map or the timeline of a chart', () => {
  expect(parse('--view', 'map', '--export', 'm.svg')).toMatchObject(
    ok({ shown: { view: { of: 'map', arcs: true } } }),
  );
  expect(parse('--export=t.pdf', '--view=Timeline')).toMatchObject(
    ok({ shown: { view: { of: 'timeline' } } }),
  );
  expect(parse('--export=m.svg', '--view=globe')).toMatchObject({
    error: { message: expect.stringContaining('graph, map, timeline') as string },
  });
  expect(parse('--export=m.svg', '--view=map', '--with-claims').ok).toBe(false);
  expect(parse('--export=m.html', '--view=map').ok).toBe(false);
});

test('a report is told by the end of its name, and goes with a chart and a day', () => {
  expect(parse('--export=a.html', '--chart=The front', '--as-of=2021-06-22')).toMatchObject(
    ok({ exports: [{ kind: 'report', path: '/home/analyst/a.html' }], chart: 'The front' }),
  );
  expect(parse('--export=a.html', '--with-claims').ok).toBe(false);
});

test('data is told by the end of its name, and goes with a chart and a day', () => {
  expect(
    parse(
      '--export=a.stix.json',
      '--export',
      'b.GEXF',
      '--chart',
      'The front',
      '--as-of=2021-06-22',
    ),
  ).toMatchObject(
    ok({
      exports: [
        { kind: 'data', format: 'stix', path: '/home/analyst/a.stix.json' },
        { kind: 'data', format: 'gexf', path: '/home/analyst/b.GEXF' },
      ],
      chart: 'The front',
      shown: { asOf: '2021-06-22', view: { of: 'graph', evidence: false } },
    }),
  );
});

test('a preview draws, and a summary prints', () => {
  expect(parse('--preview', 'p.png')).toMatchObject(
    ok({ mode: 'work', file: null, preview: '/home/analyst/p.png' }),
  );
  expect(parse('--summary', 'x.ascribe')).toMatchObject(ok({ mode: 'work', summary: true }));
});

test('a check goes with or without a file', () => {
  expect(parse('--check', 'x.ascribe')).toEqual(
    ok({ mode: 'check', file: '/home/analyst/x.ascribe' }),
  );
  expect(parse('--check')).toEqual(ok({ mode: 'check', file: null }));
});

test('help wins over all else that is understood', () => {
  expect(parse('--check', '--help')).toEqual(ok({ mode: 'help' }));
  expect(parse('-h')).toEqual(ok({ mode: 'help' }));
  expect(parse('--version')).toEqual(ok({ mode: 'version' }));
});

test('switches of the runtime are left to it', () => {
  const runtime = [
    '--no-sandbox',
    '--inspect=0',
    '--remote-debugging-port=0',
    '--user-data-dir=/u',
  ];
  expect(parse(...runtime, 'x.ascribe')).toEqual(
    ok({ mode: 'window', file: '/home/analyst/x.ascribe' }),
  );
});

test.each([
  ['an unknown option', ['--exprot', 'a.json'], '--exprot'],
  ['an export without a name', ['--export'], '--export'],
  ['a paper that there is not', ['--export', 'a.pdf', '--paper', 'a9'], 'a9'],
  ['dots that are none', ['--export', 'a.png', '--dpi', 'many'], '--dpi'],
  ['a marking without a text', ['--export', 'a.png', '--marking'], '--marking'],
  [
    'a marking that would reorder what is read',
    ['--export=a.png', '--marking=a\u202eb'],
    '--marking',
  ],
  ['an author without a name', ['--export=a.png', '--author'], '--author'],
  [
    'an author whose name reorders what is read',
    ['--export=a.png', '--author=a\u202eb'],
    '--author',
  ],
  ['an author of data, which nobody signs', ['--export=a.csv.zip', '--author=M'], '--author'],
  ['a look without a picture', ['--export', 'a.json', '--dark'], 'picture'],
  ['an export followed by an option', ['--export', '--check'], '--export'],
  ['an export of an unknown type', ['--export', 'a.docx'], 'a.docx'],
  ['a past day that is none', ['--export', 'g.png', '--as-of', '2021-02-30'], '--as-of'],
  ['a past day without a value', ['--export', 'g.png', '--as-of'], '--as-of'],
  ['a past day without an export', ['--as-of', '2021-06-22'], '--as-of'],
  ['a chart without an export', ['--chart', 'Front'], '--chart'],
  ['a chart without a title', ['--export', 'g.png', '--chart'], '--chart'],
  ['a chart as case JSON', ['--export', 'a.json', '--chart', 'Front'], '--chart'],
  [
    'the case JSON of a past day, which would hold what came later',
    ['--export', 'a.json', '--export', 'g.png', '--as-of', '2021-06-22'],
    '--as-of',
  ],
  ['claims without a picture', ['--summary', '--with-claims'], '--with-claims'],
  ['a preview that is no picture', ['--preview', 'a.json'], '.png'],
  ['two cases', ['a.ascribe', 'b.ascribe'], 'more than one'],
  ['a value where none belongs', ['--check=yes'], '--check'],
  ['a check with an export', ['--check', '--export', 'a.json'], '--check'],
  ['an export over its own case', ['--export', 'a.json', 'a.json'], 'overwrite'],
])('%s is a mistake of usage that is named', (_what, args, named) => {
  const wish = parse(...args);
  expect(wish).toMatchObject({ ok: false, error: { code: 'usage' } });
  if (!wish.ok) expect(wish.error.message).toContain(named);
});
