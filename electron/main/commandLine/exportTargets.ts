import { dataFormatOf, dataFormats, type DataFormat } from '../../../core/export/dataFormats';
import { pictureFormats, type PictureFormat } from '../../../core/picture/pictureForm';

/** One file to write. */
export type Export =
  | { readonly kind: 'data'; readonly format: DataFormat; readonly path: string }
  | { readonly kind: 'picture'; readonly format: PictureFormat; readonly path: string }
  | { readonly kind: 'report'; readonly path: string };

const REPORT = '.html';

const endings = [
  ...pictureFormats.map((format) => `.${format}`),
  REPORT,
  ...dataFormats.flatMap(({ extensions }) => extensions.slice(0, 1)),
];

/** ".png, .json, … or .cypher" */
export const endingsInWords = `${endings.slice(0, -1).join(', ')} or ${endings.at(-1) ?? ''}`;

/** What the name of a file asks for; null where it asks for nothing that can be written. */
export function toExport(path: string): Export | null {
  const picture = pictureFormats.find((format) => path.toLowerCase().endsWith(`.${format}`));
  if (picture) return { kind: 'picture', format: picture, path };
  if (path.toLowerCase().endsWith(REPORT)) return { kind: 'report', path };
  const format = dataFormatOf(path);
  return format === null ? null : { kind: 'data', format, path };
}
