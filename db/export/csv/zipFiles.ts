import { Zip, ZipDeflate } from 'fflate/browser';

/** One file of an archive, as text in pieces. */
export interface ZippedFile {
  readonly name: string;
  readonly pieces: Iterable<string>;
}

/** An archive holds no earlier year, and no later one than 2099. */
function toArchiveDate(date: Date): Date {
  const year = date.getFullYear();
  return year < 1980 || year > 2099 ? new Date(1980, 0, 1) : date;
}

/** The archive of these files, piece by piece. */
export function* zipFiles(files: Iterable<ZippedFile>, date: Date): Iterable<Uint8Array> {
  const ready: Uint8Array[] = [];
  const encoder = new TextEncoder();
  const archive = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  for (const { name, pieces } of files) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = toArchiveDate(date);
    archive.add(file);
    for (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* ready.splice(0);
    }
    file.push(new Uint8Array(0), true);
    yield* ready.splice(0);
  }
  archive.end();
  yield* ready.splice(0);
}
