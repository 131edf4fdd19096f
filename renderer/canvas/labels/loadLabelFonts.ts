import { fontOf } from './measureText';
import { typography, type TextRole } from './labelBlock';

/** A letter of each script that the fonts of the window bring. */
const letters = 'aяα\u0627\u06cc';

/** A canvas draws with a fallback while a font is on its way, and never again by itself. */
export async function loadLabelFonts(): Promise<void> {
  const roles = Object.keys(typography) as TextRole[];
  await Promise.all(roles.map((role) => document.fonts.load(fontOf(role, 1), letters)));
}
