/** Names are without their prefix: `x:row` is `row`. Lines are counted from 1. */
export type XmlEvent =
  | {
      readonly open: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
    }
  | { readonly close: string }
  | { readonly text: string };

const DEPTH = 64;
/** Of a text or a tag, in UTF-16 code units, as all lengths of texts. */
const LONGEST = 1024 * 1024;

const DOUBLE = 34;
const SINGLE = 39;
const END = 62;

/** Says of which file it is what is wrong, and what to do: "has …", "ends …". */
type Refuse = (what: string) => Error;

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
export function* readXml(pieces: Iterable<string>, refuse: Refuse): Generator<XmlEvent> {
  const open: string[] = [];
  let rest = '';
  let line = 1;
  for (const piece of pieces) {
    rest += piece;
    let at = 0;
    // Looked for once each: a file may have no line break at all.
    let next = rest.indexOf('\n');
    const lineAt = (end: number): number => {
      for (; next !== -1 && next < end; next = rest.indexOf('\n', next + 1)) line += 1;
      return line;
    };
    for (;;) {
      const begin = rest.indexOf('<', at);
      if (begin === -1) break;
      if (begin > at) yield { text: unescapeXml(rest.slice(at, begin), refuse) };
      at = begin;
      const end = endOfMarkup(rest, begin);
      if (end === -1) {
        // Each piece looks for its end anew: not for ever.
        if (rest.length - begin > LONGEST && !rest.startsWith('<!', begin)) {
          throw refuse('has a tag that is too long');
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
        throw refuse('declares a document type, which it does not need');
      } else if (markup.startsWith('</')) {
        const name = withoutPrefix(markup.slice(2, -1).trim());
        if (open.pop() !== name) throw refuse(`has an end of “${name}” without its beginning`);
        yield { close: name };
      } else {
        yield* openTag(markup, open, lineAt(begin), refuse);
      }
    }
    lineAt(at);
    rest = rest.slice(at);
    if (rest.length > LONGEST) throw refuse('holds a text or a tag of over a million characters');
  }
  if (open.length > 0 || rest.includes('<')) throw refuse('ends too early');
}

function* openTag(
  markup: string,
  open: string[],
  line: number,
  refuse: Refuse,
): Generator<XmlEvent> {
  if (markup.length > LONGEST) throw refuse('has a tag that is too long');
  const isEmpty = markup.endsWith('/>');
  const inner = markup.slice(1, isEmpty ? -2 : -1);
  const name = withoutPrefix(/^[^\s]*/.exec(inner)?.[0] ?? '');
  yield { open: name, attributes: attributesOf(inner, refuse), line };
  if (isEmpty) {
    yield { close: name };
    return;
  }
  open.push(name);
  if (open.length > DEPTH) throw refuse('is nested too deeply');
}

function attributesOf(inner: string, refuse: Refuse): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of inner.matchAll(
    /\s([^\s=]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g,
  )) {
    attributes.set(name, unescapeXml(double ?? single ?? '', refuse));
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
  let quote = 0;
  for (let at = begin + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === DOUBLE || code === SINGLE) quote = code;
    else if (code === END) return at + 1;
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

function unescapeXml(text: string, refuse: Refuse): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{1,10});/g, (whole, name: string) => {
    if (!name.startsWith('#')) {
      const sign = Object.hasOwn(NAMED, name) ? NAMED[name] : undefined;
      if (sign === undefined) throw refuse(`uses “${whole}”, which is not explained in it`);
      return sign;
    }
    const code = name.startsWith('#x') ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return Number.isInteger(code) && code > 0 && code <= 0x10ffff
      ? String.fromCodePoint(code)
      : '\ufffd';
  });
}
