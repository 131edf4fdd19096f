/** All that XML 1.0 has no place for, even as a reference: controls, half characters, two ends. */
// eslint-disable-next-line no-control-regex -- these are what is looked for
export const forbiddenInXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/**
 * Text as it stands between tags or in an attribute in double quotes, with � for what cannot stand
 * there. White space is left as it is.
 */
export function escapeXml(text: string): string {
  return text.replace(forbiddenInXml, '\ufffd').replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
