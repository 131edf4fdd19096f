import type { Failure } from '../result';

type Reason = readonly [code: string, why: string, remedy: string];

const full = (why: string): Reason => [
  'disk.full',
  why,
  'Free some space there, or choose another place.',
];
const notAllowed = (why: string): Reason => [
  'file.not-allowed',
  why,
  'Choose another folder or name.',
];
const missing: Reason = ['file.missing', 'its folder is not there', 'Choose another one.'];
const isFolder: Reason = ['file.isFolder', 'a folder has that name', 'Choose another name.'];

/** What the operating system's error codes mean for a file that was to be written, and what to do. */
const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full('the disk is full'),
  EDQUOT: full('you have used up your space there'),
  EFBIG: full('files there may not be as large'),
  EACCES: notAllowed('you may not write there'),
  EPERM: notAllowed('you may not write there'),
  EROFS: notAllowed('that disk can only be read'),
  EBUSY: notAllowed('another program is using it'),
  ENOENT: missing,
  ENOTDIR: missing,
  EISDIR: isFolder,
  ENOTEMPTY: isFolder,
  ENAMETOOLONG: ['file.longName', 'its name is too long', 'Choose a shorter one.'],
  EIO: [
    'disk.failed',
    'the disk did not do what it was asked to',
    'Check the disk, or choose another place.',
  ],
};

/**
 * Why there is no file at this path, or still the one from before; null where the error is none of
 * writing.
 */
export function whyNotWritten(path: string, error: unknown): Failure | null {
  const systemCode = error instanceof Error ? (error as { code?: unknown }).code : null;
  const reason = typeof systemCode === 'string' ? reasons[systemCode] : undefined;
  if (!reason) return null;
  const [code, why, remedy] = reason;
  return { code, message: `“${path}” was not written: ${why}. ${remedy}` };
}
