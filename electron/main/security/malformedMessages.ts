import fc from 'fast-check';
import { windowRequests, type WindowRequest } from '../../../core/contract';

/** A message that no window of ours would send: a name that is none, or arguments that do not fit. */
export interface MalformedMessage {
  readonly name: unknown;
  readonly args: unknown;
}

const names = Object.keys(windowRequests) as WindowRequest[];
const uid = '018f3b1e-0000-7000-8000-000000000001';

/** Good arguments, to be spoilt. */
const nearlyGood: readonly unknown[] = [
  null,
  { uid },
  { chart: uid },
  { step: uid },
  { index: 0 },
  { text: 'base', limit: 10 },
  { offset: 0, limit: 10 },
  { kind: null, offset: 0, limit: 10 },
  { author: 'A', theme: 'dark' },
  { width: 10, height: 10 },
  { path: 'case.ascribe' },
  { id: 0, choices: { delimiter: ',' } },
  {
    id: 0,
    wish: { of: 'table', origin: 'A', decisions: [], missing: 'leave', isTrial: true, choices: {} },
  },
  { list: 'entities', id: uid },
  { list: null, state: 'there', offset: 0, limit: 10 },
  { all: false, picks: [{ list: 'entities', id: uid, how: 'theirs' }] },
  { commands: [{ name: 'case.describe', args: { title: 'Spoilt' } }] },
  { commands: [{ name: 'entity.remove', args: { uid } }], label: 'Remove', gesture: 'g' },
  { commands: [{ name: 'link.create', args: { uid, type: 'member', from: uid, to: uid } }] },
];

const odd = fc.oneof(
  fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, maxDepth: 4 }),
  fc.constantFrom<unknown>(
    undefined,
    NaN,
    Infinity,
    -1,
    1.5,
    2 ** 53,
    '',
    '\u0000',
    '../../etc/passwd',
    "'; DROP TABLE entity; --",
    'x'.repeat(100_000),
    [],
    [null],
    {},
    { __proto__: null },
    JSON.parse('{"__proto__": {"admin": true}}'),
    { toString: 1, valueOf: 2, constructor: 3 },
  ),
);

const oddName = fc.oneof(
  fc.constantFrom<unknown>(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'database.open',
    'database.exportData',
    'case.opened',
    'CASE.STATE',
    'case.state ',
    'case.execute\u0000',
    'app',
  ),
  fc.string(),
  odd,
);

/** One property of a value, somewhere in it, is taken away, replaced, or joined by another. */
const spoilt = fc
  .tuple(fc.constantFrom(...nearlyGood), fc.nat(), fc.constantFrom('take', 'put', 'add'), odd)
  .map(([good, at, how, value]) => spoil(structuredClone(good), at, how, value));

function spoil(good: unknown, at: number, how: string, value: unknown): unknown {
  if (typeof good !== 'object' || good === null) return value;
  const holder = good as Record<string, unknown>;
  const keys = Object.keys(holder);
  const key = keys[at % Math.max(keys.length, 1)] ?? 'extra';
  const inner = holder[key];
  if (typeof inner === 'object' && inner !== null && at % 3 !== 0) {
    holder[key] = spoil(inner, Math.floor(at / 3), how, value);
  } else if (how === 'take') Reflect.deleteProperty(holder, key);
  else if (how === 'put') holder[key] = value;
  else holder['extra'] = value;
  return holder;
}

export const malformedMessages: fc.Arbitrary<MalformedMessage> = fc
  .oneof(
    fc.record({ name: oddName, args: odd }),
    fc.record({ name: fc.constantFrom<unknown>(...names), args: odd }),
    { weight: 3, arbitrary: fc.record({ name: fc.constantFrom<unknown>(...names), args: spoilt }) },
  )
  .filter((message) => !fitsContract(message));

export function fitsContract({ name, args }: MalformedMessage): boolean {
  if (typeof name !== 'string' || !Object.hasOwn(windowRequests, name)) return false;
  return windowRequests[name as WindowRequest].args.safeParse(args).success;
}
