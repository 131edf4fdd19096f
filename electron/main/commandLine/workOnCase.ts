import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { DataWish } from '../../../core/export/dataWish';
import type { PictureForm } from '../../../core/picture/pictureForm';
import type { PictureOrder } from '../../../core/picture/pictureOrder';
import type { PictureWish } from '../../../core/picture/pictureWish';
import type { ReportOrder } from '../../../core/picture/reportOrder';
import { fail, ok, type Failure, type Result } from '../../../core/result';
import { createCaseDesk, type CaseDesk } from '../case/caseDesk';
import { createWorks } from '../case/works';
import { writePicture } from '../picture/writePicture';
import { caseFileFor } from './caseFileFor';
import { findChart } from './findChart';
import type { Export } from './exportTargets';
import type { Wish } from './parseCommandLine';
import { preparePictures } from './preparePictures';
import { showProgress } from './showProgress';
import { summarise } from './summarise';

type Work = Extract<Wish, { mode: 'work' }>;

interface Wanted extends PictureOrder {
  readonly author: string;
}

/** Who makes it where --author names nobody: that is not known. */
const NOBODY_NAMED = 'Command line';

/** Exports, summary and preview of one case, which is only read. */
export async function workOnCase(work: Work): Promise<Result<null>> {
  const path = caseFileFor(work.file);
  if (!path.ok) return path;
  const author = work.author ?? NOBODY_NAMED;
  const desk = createCaseDesk(
    () => author,
    () => undefined,
    { of: () => null, keep: () => undefined },
    createWorks(() => undefined),
  );
  const shown = showProgress(`opening ${path.value}`);
  const opened = await desk.open({ path: path.value, mode: 'read', create: null });
  shown.end();
  if (!opened.ok) return sayWhere(opened.error, path.value);
  try {
    const chart = work.chart === null ? ok(null) : await findChart(desk, work.chart);
    if (!chart.ok) return chart;
    const wanted = { wish: { ...work.shown, chart: chart.value }, form: work.form, author };
    for (const target of work.exports) {
      const written = await writeExport(desk, target, wanted);
      if (!written.ok) return written;
    }
    if (work.preview !== null) {
      if (work.insteadOfWindow) process.stderr.write(noDisplay(work.preview));
      const written = await writeExport(
        desk,
        { kind: 'picture', format: 'png', path: work.preview },
        wanted,
      );
      if (!written.ok) return written;
    }
    if (work.summary || work.preview !== null) {
      const summary = await summarise(desk);
      if (!summary.ok) return summary;
      process.stdout.write(`\n${summary.value}`);
    }
    if (work.preview !== null) process.stdout.write(`\n${howToExport}`);
    return ok(null);
  } finally {
    await desk.close();
  }
}

function noDisplay(picture: string): string {
  return `\nThere is no display here, so no window. Drawing ${basename(picture)} instead.\n\n`;
}

function sayWhere({ code, message }: Failure, path: string): Result<never> {
  return code === 'case.damaged'
    ? fail(code, `${message} This says where: npm start -- --check "${path}"`)
    : fail(code, message);
}

const howToExport = `To export
  npm start -- --export case.json    the whole case as JSON
  npm start -- --export graph.png    a picture of its graph
  npm start -- --export graph.gexf   the graph for other programs: --help lists them
  npm start -- --help                all options
`;

async function writeExport(desk: CaseDesk, target: Export, wanted: Wanted): Promise<Result<null>> {
  const folder = dirname(target.path);
  if (!(await isFolder(folder))) {
    return fail('file.noFolder', `There is no folder “${folder}” to write to. Make it first.`);
  }
  if (await isFolder(target.path)) {
    return fail('file.isFolder', `“${target.path}” is a folder. Choose another name for the file.`);
  }
  const shownProgress = showProgress(`writing ${target.path}`);
  const notes = await (target.kind === 'data'
    ? writeData(desk, target, wanted.wish)
    : draw(desk, target, wanted));
  shownProgress.end();
  if (!notes.ok) return notes;
  process.stdout.write(`wrote ${target.path}\n`);
  for (const note of notes.value) process.stdout.write(`  ${note}\n`);
  return ok(null);
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** What the format cannot say. */
type Notes = Promise<Result<readonly string[]>>;

async function writeData(
  desk: CaseDesk,
  { format, path }: Extract<Export, { kind: 'data' }>,
  { chart, asOf }: PictureWish,
): Notes {
  const scope: DataWish['scope'] = chart === null ? { kind: 'case' } : { kind: 'chart', chart };
  const wish = { format, scope, ...(asOf !== undefined && { asOf }) };
  const written = await desk.exportData(path, wish);
  return written.ok ? ok(written.value.notes) : written;
}

async function draw(
  desk: CaseDesk,
  target: Exclude<Export, { kind: 'data' }>,
  { wish, form, author }: Wanted,
): Notes {
  preparePictures(desk, author);
  const drawn = await writePicture(
    target.path,
    target.kind === 'report'
      ? reportOn(wish, form)
      : { wish, form: { ...form, format: target.format } },
  );
  return drawn.ok ? ok([]) : drawn;
}

/** All that the chart shows. */
function reportOn({ chart, asOf }: PictureWish, { marking }: PictureForm): ReportOrder {
  const dated = asOf === undefined ? {} : { asOf };
  return { report: { about: null, chart, ...dated, format: 'html', paper: 'a4', marking } };
}
