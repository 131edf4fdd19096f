import { refuseJson } from './refuseJson';

/** What a JSON text holds. Nothing in it may pass for the prototype of an object. */
export function parseJsonText(text: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw refuseJson(whyUnreadable(text, error));
  }
  // An escape can hide the name; without one, and without the name, nothing need be walked through.
  if (/__proto__|\\u005f/i.test(text)) refuseProto(value);
  return value;
}

function whyUnreadable(text: string, error: unknown): string {
  const said = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(said)?.[1];
  const isEnd = said.includes('end of JSON input');
  const at = isEnd ? text.length : Number(position ?? 0);
  const before = text.slice(0, at);
  const lists = before.matchAll(/^"([A-Za-z]+)": ?\[/gm);
  const list = [...lists].at(-1)?.[1];
  const place = `line ${before.split('\n').length}${list === undefined ? '' : `, in “${list}”`}`;
  return at >= text.trimEnd().length
    ? `The file ends too early, in ${place}: it was cut off.`
    : `The file is not JSON from ${place} on.`;
}

function refuseProto(value: unknown): void {
  const open = [value];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    if (Object.hasOwn(next, '__proto__')) {
      throw refuseJson('The file uses “__proto__” as the name of a property, which nothing needs.');
    }
    // `undefined` ends the loop, and is nothing that JSON holds.
    for (const inner of Object.values(next)) open.push(inner);
  }
}
