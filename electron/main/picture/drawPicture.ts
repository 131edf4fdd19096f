import type { WindowOrder } from '../../../core/picture/pictureOrder';
import type { Result } from '../../../core/result';
import type { Drawn } from './commissions';
import { openStudio, type WriteBytes } from './openStudio';

/** Has a picture of the open case drawn, and writes the file that is made of it piece by piece. */
export async function drawPicture(order: WindowOrder, write: WriteBytes): Promise<Result<Drawn>> {
  const studio = openStudio();
  try {
    return await studio.draw(order, write);
  } finally {
    studio.close();
  }
}
