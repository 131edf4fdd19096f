import type { PictureOrder } from '../../../core/picture/pictureOrder';
import { ok, type Result } from '../../../core/result';
import { drawToMemory } from './drawToMemory';
import { openStudio, type Studio } from './openStudio';

/** In bytes. The window shows it as a picture, and would take several times as much memory. */
const LARGEST = 60_000_000;

interface Preview {
  readonly svg: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Stays while somebody looks, so that what is changed is seen soon. */
let studio: Studio | null = null;

/** One after the other: whoever asks waits for the one before. */
let before: Promise<unknown> = Promise.resolve();

export function previewPicture(order: PictureOrder): Promise<Result<Preview>> {
  const drawn = before.then(() => draw(order));
  before = drawn.catch(() => undefined);
  return drawn;
}

async function draw({ wish, form }: PictureOrder): Promise<Result<Preview>> {
  studio ??= openStudio();
  const file = drawToMemory(LARGEST);
  const drawn = await studio.draw({ wish, form: { ...form, format: 'svg' } }, file.write);
  if (!drawn.ok) {
    endPreview();
    return drawn;
  }
  const { width, height } = drawn.value;
  return ok({ svg: file.bytes().toString('utf8'), width, height });
}

export function endPreview(): void {
  studio?.close();
  studio = null;
}
