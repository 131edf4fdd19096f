import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeXml, forbiddenInXml } from './escapeXml';

const marks: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** As a reader of XML does it. */
function resolve(xml: string): string {
  return xml.replace(/&(\w+);/g, (whole, name: string) => marks[name] ?? whole);
}

test('no text ends an element, an attribute or a reference, and a reader gets it back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const xml = escapeXml(text);
      expect(xml).not.toMatch(/[<>"]|&(?!(amp|lt|gt|quot);)/);
      expect(xml.match(forbiddenInXml)).toBe(null);
      expect(resolve(xml)).toBe(text.replace(forbiddenInXml, '\ufffd'));
    }),
  );
});

test('what XML cannot hold is shown as �, each by itself, and all else is kept', () => {
  expect(escapeXml('a\u0000\ud800b\uffff😀\t\n<&>"')).toBe('a��b�😀\t\n&lt;&amp;&gt;&quot;');
});
