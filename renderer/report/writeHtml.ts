import { toXmlText } from '../drawing/xmlText';

interface HtmlParts {
  readonly title: string;
  /** Elements of a page, as the browser writes them. */
  readonly body: string;
  readonly rules: string;
}

/** Nothing of the file is fetched or run, whatever a case may hold. */
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** A page that needs nothing outside itself. */
export function writeHtml({ title, body, rules }: HtmlParts): string {
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="generator" content="Ascribe">',
    `<title>${toXmlText(title)}</title>`,
    `<style>${rules}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}
