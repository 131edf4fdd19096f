import { graphLimits } from './graphLimits';
import { refuseGraph } from './refuseGraph';

/** An element of a list, or a plain value of the outermost object. */
export interface JsonItem {
  /** The names that lead to the list, joined by dots; empty for the outermost. */
  readonly path: string;
  readonly at: string;
  readonly value: unknown;
}

interface Frame {
  readonly isList: boolean;
  readonly isWanted: boolean;
  readonly path: string;
  key: string | null;
}

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const BACKSLASH = 92;
const LIST = 91;
const LIST_END = 93;
const OBJECT = 123;
const OBJECT_END = 125;
const LF = 10;

/**
 * The elements of some lists of a JSON text, one at a time, so that neither the text nor what it
 * holds is ever in memory as a whole. Each element is read by JSON's own rules; around them it is
 * only seen to that everything that opens is closed.
 */
export function* readJsonItems(
  pieces: Iterable<string>,
  lists: ReadonlySet<string>,
): Generator<JsonItem> {
  const stack: Frame[] = [];
  let line = 1;
  let inText = false;
  let isEscaped = false;
  /** What is being read of a plain value or a name; null within what is kept as a whole. */
  let token = '';
  let name: string | null = null;
  /** How deep what is kept as a whole begins; 0: nothing is. */
  let kept = 0;
  let keptText = '';
  let keptLine = 1;
  let isOver = false;

  const plain = (): JsonItem | null => {
    const said = token.trim();
    token = '';
    name = null;
    const frame = stack.at(-1);
    if (said === '' || stack.length !== 1 || frame?.isList !== false || frame.key === null) {
      return null;
    }
    return { path: frame.key, at: `line ${line}`, value: parse(said, line) };
  };

  for (const piece of pieces) {
    let from = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const code = piece.charCodeAt(at);
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (code === BACKSLASH) isEscaped = true;
        else if (code === QUOTE) {
          inText = false;
          if (kept === 0) {
            token += piece.slice(from, at + 1);
            name = token;
            from = at + 1;
          }
        }
        continue;
      }
      switch (code) {
        case LF:
          line += 1;
          break;
        case QUOTE:
          inText = true;
          if (kept === 0) {
            token = '';
            from = at;
          }
          break;
        case OBJECT:
        case LIST: {
          if (isOver) throw refuseGraph(`The file goes on after its end, in line ${line}.`);
          const above = stack.at(-1);
          if (kept === 0 && above?.isWanted === true) {
            kept = stack.length + 1;
            keptText = '';
            keptLine = line;
            from = at;
          }
          const isList = code === LIST;
          const path = kept > 0 ? '' : pathOf(above);
          const isWanted = kept === 0 && isList && lists.has(path);
          stack.push({ isList, isWanted, path, key: null });
          token = '';
          if (kept === 0) from = at + 1;
          if (stack.length > graphLimits.jsonDepth) {
            throw refuseGraph(`The file is nested too deeply, in line ${line}.`);
          }
          break;
        }
        case OBJECT_END:
        case LIST_END: {
          if (kept === 0) {
            token += piece.slice(Math.max(from, 0), at);
            const value = plain();
            if (value) yield value;
          }
          const frame = stack.pop();
          if (frame?.isList !== (code === LIST_END)) {
            throw refuseGraph(`The file is not JSON from line ${line} on.`);
          }
          if (kept > 0 && stack.length < kept) {
            const text = keptText + piece.slice(from, at + 1);
            kept = 0;
            keptText = '';
            yield {
              path: stack.at(-1)?.path ?? '',
              at: `line ${keptLine}`,
              value: parse(text, keptLine),
            };
          }
          if (kept === 0) from = at + 1;
          if (stack.length === 0) isOver = true;
          break;
        }
        case COLON: {
          if (kept > 0) break;
          const frame = stack.at(-1);
          if (frame?.isList === false && name !== null) frame.key = String(parse(name, line));
          token = '';
          name = null;
          from = at + 1;
          break;
        }
        case COMMA:
          if (kept > 0) break;
          token += piece.slice(from, at);
          {
            const value = plain();
            if (value) yield value;
          }
          from = at + 1;
          break;
      }
    }
    const rest = piece.slice(from);
    if (kept > 0) keptText += rest;
    else token += rest;
    if (keptText.length > graphLimits.object || token.length > graphLimits.object) {
      throw refuseGraph(
        `What begins in line ${kept > 0 ? keptLine : line} is longer than 16 million characters.`,
      );
    }
  }
  if (stack.length > 0 || inText) {
    throw refuseGraph(`The file ends too early, in line ${line}: it was cut off.`);
  }
  if (!isOver) throw refuseGraph('The file is not JSON.');
}

function pathOf(above: Frame | undefined): string {
  if (above === undefined) return '';
  const own = above.isList ? '[]' : (above.key ?? '');
  return above.path === '' ? own : `${above.path}.${own}`;
}

function parse(text: string, line: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refuseGraph(`The file is not JSON from line ${line} on.`);
  }
}
