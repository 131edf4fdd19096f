import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { defaultForm, type PictureFormat } from '../../../core/picture/pictureForm';
import { fail, ok, type Failure, type Result } from '../../../core/result';
import { createCaseDesk, type CaseDesk } from '../case/caseDesk';
import { createWorks } from '../case/works';
import { writePicture } from '../picture/writePicture';
import { caseFileFor } from './caseFileFor';
import type { Export, Wish } from './parseCommandLine';
import { preparePictures } from './preparePictures';
import { showProgress } from './showProgress';
import { summarise } from './summarise';

type Work = Extract<Wish, { mode: 'work' }>;

/** Exports, summary and preview of one case, which is only read. */
export async function workOnCase(work: Work): Promise<Result<null>> {
  const path = caseFileFor(work.file);
  if (!path.ok) return path;
  const desk = createCaseDesk(
    () => 'Command line',
    () => undefined,
    { of: () => null, keep: () => undefined },
    createWorks(() => undefined),
  );
  const shown = showProgress(`opening ${path.value}`);
  const opened = await desk.open({ path: path.value, mode: 'read', create: null });
  shown.end();
  if (!opened.ok) return sayWhere(opened.error, path.value);
  try {
    for (const target of work.exports) {
      const written = await writeExport(desk, target, work.shown);
      if (!written.ok) return written;
    }
    if (work.preview !== null) {
      if (work.insteadOfWindow) process.stderr.write(noDisplay(work.preview));
      const written = await writeExport(desk, { kind: 'png', path: work.preview }, work.shown);
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
  npm start -- --help                all options
`;

async function writeExport(
  desk: CaseDesk,
  target: Export,
  shown: Work['shown'],
): Promise<Result<null>> {
  const folder = dirname(target.path);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    return fail('file.noFolder', `There is no folder “${folder}” to write to. Make it first.`);
  }
  const shownProgress = showProgress(`writing ${target.path}`);
  const written =
    target.kind === 'json'
      ? await desk.exportData(target.path, { format: 'json', scope: { kind: 'case' } })
      : await writeShown(target.kind);
  shownProgress.end();
  if (written.ok) process.stdout.write(`wrote ${target.path}\n`);
  return written.ok ? ok(null) : written;

  function writeShown(format: PictureFormat): Promise<Result<null>> {
    preparePictures(desk);
    return writePicture(target.path, {
      wish: { chart: null, ...shown },
      form: { ...defaultForm, format },
    });
  }
}
