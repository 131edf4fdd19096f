import { resolve } from 'node:path';
import { asOfShape } from '../../../core/asOf';
import { lineSchema } from '../../../core/language/scalars';
import { defaultForm, type PictureForm } from '../../../core/picture/pictureForm';
import {
  pictureViews,
  type PictureViewName,
  type PictureWish,
} from '../../../core/picture/pictureWish';
import { fail, ok, type Result } from '../../../core/result';
import { endingsInWords, toExport, type Export } from './exportTargets';
import { isPictureOption, readPictureOption } from './pictureOptions';

/** What the command line asks for. Paths are absolute; a null file stands for the sample case. */
export type Wish =
  | { readonly mode: 'window'; readonly file: string | null }
  | { readonly mode: 'help' | 'version' }
  | { readonly mode: 'check'; readonly file: string | null }
  | {
      readonly mode: 'work';
      readonly file: string | null;
      readonly exports: readonly Export[];
      readonly summary: boolean;
      /** The title of the chart that is exported; null: pictures of the first one, data of the whole case. */
      readonly chart: string | null;
      /** Where the picture goes; null draws none. */
      readonly preview: string | null;
      /** In each picture. */
      readonly shown: Omit<PictureWish, 'chart'>;
      /** How each is made, but for its format. */
      readonly form: PictureForm;
      /** Who signs pictures and reports; null where nobody was named. */
      readonly author: string | null;
      /** The preview was not asked for: there is no display to open a window on. */
      readonly insteadOfWindow?: true;
    };

/** Switches of Electron and Chromium itself, which tests and launchers put on the same line. */
const runtimeSwitch =
  /^--(no-sandbox|inspect|remote-debugging|user-data-dir|ozone-platform|enable-|disable-|force-|use-|host-|log-level|lang|js-flags|no-|gpu|type=|allow-|original-process-start-time|trace-)/;

/** `folder` is where relative paths begin. */
export function parseCommandLine(args: readonly string[], folder: string): Result<Wish> {
  const files: string[] = [];
  const exports: Export[] = [];
  const flags = new Set<string>();
  let preview: string | null = null;
  let asOf: string | undefined;
  let chart: string | null = null;
  let form: PictureForm | null = null;
  let author: string | null = null;
  let view: PictureViewName | null = null;

  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (!arg.startsWith('-')) {
      files.push(resolve(folder, arg));
      continue;
    }
    const [name, given] = splitOption(arg);
    if (isPictureOption(name)) {
      const changed = readPictureOption(form, name, given, () => rest.shift());
      if (!changed.ok) return usage(changed.error.message);
      form = changed.value;
      continue;
    }
    if (runtimeSwitch.test(arg) || arg.startsWith('-psn_')) continue;
    if (name === '--export' || name === '--preview') {
      const value = given ?? rest.shift();
      if (value === undefined || value === '' || value.startsWith('-')) {
        return usage(`${name} needs the name of the file to write, such as ${example(name)}.`);
      }
      const target = toExport(resolve(folder, value));
      if (target === null || (name === '--preview' && !isPng(target))) {
        return usage(
          name === '--preview'
            ? `--preview writes a picture: “${value}” must end in .png.`
            : `--export cannot tell what to write to “${value}”: its name must end in ${endingsInWords}.`,
        );
      }
      if (name === '--preview') preview = target.path;
      else exports.push(target);
      continue;
    }
    if (name === '--chart') {
      chart = given ?? rest.shift() ?? '';
      if (chart.trim() === '') return usage('--chart needs the title of a chart of the case.');
      continue;
    }
    if (name === '--author') {
      const value = lineSchema.safeParse((given ?? rest.shift() ?? '').trim());
      if (!value.success) {
        return usage(
          `--author needs a name, and this one ${value.error.issues[0]?.message ?? 'is none'}.`,
        );
      }
      author = value.data;
      continue;
    }
    if (name === '--view') {
      const value = given ?? rest.shift() ?? '';
      view = pictureViews.find((known) => known === value.toLowerCase()) ?? null;
      if (view === null) {
        return usage(`--view draws a chart as ${pictureViews.join(', ')}, and “${value}” is none.`);
      }
      continue;
    }
    if (name === '--as-of') {
      const value = asOfShape.asOf.safeParse(given ?? rest.shift());
      if (!value.success || value.data === undefined) {
        return usage(
          '--as-of needs a day as YYYY-MM-DD, such as 2021-06-22, or a moment in UTC, such as 2021-06-22T09:00:00.000Z.',
        );
      }
      asOf = value.data;
      continue;
    }
    if (!['--check', '--summary', '--with-claims', '--help', '-h', '--version'].includes(name)) {
      return usage(`There is no option ${name}.`);
    }
    if (given !== null) return usage(`${name} takes no value.`);
    flags.add(name === '-h' ? '--help' : name);
  }

  if (flags.has('--help')) return ok({ mode: 'help' });
  if (flags.has('--version')) return ok({ mode: 'version' });
  if (files.length > 1) return usage('One case at a time: more than one file was named.');
  const file = files[0] ?? null;
  const works = exports.length > 0 || flags.has('--summary') || preview !== null;
  if (flags.has('--check')) {
    return works
      ? usage('--check goes alone, with at most one file.')
      : ok({ mode: 'check', file });
  }
  const evidence = flags.has('--with-claims');
  const isOnlyExport = exports.length > 0 && !flags.has('--summary') && preview === null;
  if (evidence && (!isOnlyExport || exports.some(({ kind }) => kind !== 'picture'))) {
    return usage('--with-claims goes with --export of pictures alone, such as graph.png.');
  }
  if (evidence && view !== null && view !== 'graph') {
    return usage(`--with-claims goes with a graph: a ${view} does not draw claims as nodes.`);
  }
  if (view !== null && !exports.some(({ kind }) => kind === 'picture')) {
    return usage('--view goes with --export of a picture, such as map.svg.');
  }
  if (form !== null && !exports.some(({ kind }) => kind === 'picture')) {
    return usage('What pictures look like goes with --export of a picture, such as graph.pdf.');
  }
  if (author !== null && !exports.some(({ kind }) => kind !== 'data')) {
    return usage('--author signs pictures and reports: it goes with --export of one of them.');
  }
  if (asOf !== undefined || chart !== null) {
    const option = asOf === undefined ? '--chart' : '--as-of';
    if (!isOnlyExport) return usage(`${option} goes with --export alone.`);
    if (exports.some((target) => target.kind === 'data' && target.format === 'json')) {
      return usage(
        `${option} does not go with .json, which holds the whole case as it is now. Leave one of the two out.`,
      );
    }
  }
  if (exports.some(({ path }) => path === file)) {
    return usage('The export would overwrite the case that it is made from.');
  }
  if (!works) return ok({ mode: 'window', file });
  const shown = { view: viewOf(view ?? 'graph', evidence), ...(asOf !== undefined && { asOf }) };
  return ok({
    mode: 'work',
    file,
    exports,
    summary: flags.has('--summary'),
    chart,
    preview,
    shown,
    form: form ?? defaultForm,
    author,
  });
}

function viewOf(of: PictureViewName, evidence: boolean): PictureWish['view'] {
  if (of === 'graph') return { of, evidence };
  return of === 'map' ? { of, arcs: true } : { of };
}

function splitOption(arg: string): [name: string, value: string | null] {
  const at = arg.indexOf('=');
  return at === -1 ? [arg, null] : [arg.slice(0, at), arg.slice(at + 1)];
}

function isPng(target: Export): boolean {
  return target.kind === 'picture' && target.format === 'png';
}

function example(name: string): string {
  return name === '--preview' ? 'preview.png' : 'case.json or graph.png';
}

function usage(message: string): Result<never> {
  return fail('usage', `${message} See --help.`);
}
