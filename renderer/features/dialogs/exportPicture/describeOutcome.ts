import { papers } from '../../../../core/picture/paper';
import type { PictureForm } from '../../../../core/picture/pictureForm';
import { pngSize } from '../../../picture/deliver';
import { sheetsOf } from '../../../picture/sheetsOf';

/** How large what comes out is, in words: “3,236 × 3,580 pixels”, “6 sheets of A4”. */
export function describeOutcome(
  drawing: { readonly width: number; readonly height: number },
  form: PictureForm,
): string {
  const { sheet } = form;
  if (form.format === 'png') {
    const size = pngSize(drawing, form);
    if (!size) return 'Too large for a PNG: choose fewer dots per inch or a sheet.';
    return `${size.width.toLocaleString('en')} × ${size.height.toLocaleString('en')} pixels`;
  }
  if (sheet) {
    const { label } = papers[sheet.paper];
    const { parts, columns, rows } = sheetsOf(drawing, sheet);
    return form.format === 'pdf' && parts.length > 1
      ? `${String(parts.length)} sheets of ${label}, ${String(columns)} across and ${String(rows)} down`
      : `One sheet of ${label}`;
  }
  const [wide, high] = [drawing.width, drawing.height].map((side) => Math.round(side));
  return `${String(wide)} × ${String(high)} px, in vectors`;
}
