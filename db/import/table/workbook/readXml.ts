import { refuseTable } from '../refuseTable';
import { tableLimits } from '../tableLimits';

/** Names are without their prefix: `x:row` is `row`. */
export type XmlEvent =
  | { readonly open: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly close: string }
  | { readonly text: string };

const NAMED: Readonly<Partial<Record<string, string>>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/**
 * What an XML text consists of, in its order. It knows nothing that could be made to grow or to
 * reach out: a document type, and with it entities of one's own, is refused.
 */
export function* readXml(pieces: Iterable<string>): Generator<XmlEvent> {
  const open: string[] = [];
  let rest = '';
  for (const piece of pieces) {
    rest += piece;
    let at = 0;
    for (;;) {
      const begin = rest.indexOf('<', at);
      if (begin === -1) break;
      if (begin > at) yield { text: unescapeXml(rest.slice(at, begin)) };
      at = begin;
      const end = endOfMarkup(rest, begin);
      if (end === -1) {
        // Each piece looks for its end anew: not for ever.
        if (rest.length - begin > tableLimits.xmlTag && !rest.startsWith('<!', begin)) {
          throw refuseXml('has a tag that is too long');
        }
        break;
      }
      at = end;
      const markup = rest.slice(begin, end);
      if (markup.startsWith('<![CDATA[')) {
        yield { text: markup.slice(9, -3) };
      } else if (markup.startsWith('<!--') || markup.startsWith('<?')) {
        continue;
      } else if (markup.startsWith('<!')) {
        throw refuseXml('declares a document type, which no workbook needs');
      } else if (markup.startsWith('</')) {
        const name = withoutPrefix(markup.slice(2, -1).trim());
        if (open.pop() !== name) throw refuseXml(`has an end of “${name}” without its beginning`);
        yield { close: name };
      } else {
        yield* openTag(markup, open);
      }
    }
    rest = rest.slice(at);
    if (rest.length > tableLimits.cell)
      throw refuseXml('holds a text or a tag of over a million characters');
  }
  if (open.length > 0 || rest.includes('<')) throw refuseXml('ends too early');
}

function* openTag(markup: string, open: string[]): Generator<XmlEvent> {
  if (markup.length > tableLimits.xmlTag) throw refuseXml('has a tag that is too long');
  const isEmpty = markup.endsWith('/>');
  const inner = markup.slice(1, isEmpty ? -2 : -1);
  const name = withoutPrefix(/^[^\s]*/.exec(inner)?.[0] ?? '');
  yield { open: name, attributes: attributesOf(inner) };
  if (isEmpty) {
    yield { close: name };
    return;
  }
  open.push(name);
  if (open.length > tableLimits.xmlDepth) throw refuseXml('is nested too deeply');
}

function attributesOf(inner: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of inner.matchAll(
    /\s([^\s=]{1,200})=(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(name, unescapeXml(double ?? single ?? ''));
  }
  return attributes;
}

/** Where the markup that begins here ends; −1 where that comes in a later piece. */
function endOfMarkup(text: string, begin: number): number {
  if (text.startsWith('<!--', begin)) return after(text, '-->', begin + 4);
  if (text.startsWith('<![CDATA[', begin)) return after(text, ']]>', begin + 9);
  if (text.length - begin < 9 && text.indexOf('>', begin) === -1) return -1;
  if (text.startsWith('<?', begin)) return after(text, '?>', begin + 2);
  // A sign in an attribute's value ends no tag.
  let quote = '';
  for (let at = begin + 1; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (quote !== '') {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at + 1;
  }
  return -1;
}

function after(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at === -1 ? -1 : at + sign.length;
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{1,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) {
      const sign = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      if (sign === undefined) throw refuseXml(`uses “${whole}”, which is not explained in it`);
      return sign;
    }
    const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : '\ufffd';
  });
}

function refuseXml(what: string): Error {
  return refuseTable(`The workbook is refused: a part of it ${what}. Save the sheet as CSV.`);
}
