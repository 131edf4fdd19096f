import { expect, it } from 'vitest';
import { commandSchema } from '../../../core/commands/command';
import { newUid } from '../../../core/uid';
import { emptySource, readSource, suggestTitle } from './sourceDraft';

const item = { reliability: null, passages: 0, claims: 0, retracted: false };
const [first, second, third] = [newUid(), newUid(), newUid()];
const sources = [
  { ...item, uid: first, title: 'The wire', derivesFrom: null },
  { ...item, uid: second, title: 'The morning paper', derivesFrom: first },
  { ...item, uid: third, title: 'The evening paper', derivesFrom: second },
];
const draft = { ...emptySource, title: 'A report' };

it('leaves what nobody gave as not given', () => {
  const read = readSource(draft, null, sources);
  const args = read.ok && { uid: newUid(), ...read.value };
  expect(commandSchema.safeParse({ name: 'source.create', args }).success).toBe(true);
  expect(args).toMatchObject({ reliability: null, publisher: null, published: null, url: null });
});

it('refuses a chain of derivation that leads back to the source, and says which', () => {
  const read = readSource({ ...draft, derivesFrom: third }, first, sources);
  expect(read).toMatchObject({ ok: false, problems: { derivesFrom: /“The evening paper”/ } });
  expect(readSource({ ...draft, derivesFrom: first }, third, sources).ok).toBe(true);
});

it('says all that is wrong at once', () => {
  const wrong = { ...emptySource, url: 'javascript:alert(1)', published: 'soon', language: '??' };
  const read = readSource(wrong, null, sources);
  expect(read.ok ? [] : Object.keys(read.problems).sort()).toEqual([
    'language',
    'published',
    'title',
    'url',
  ]);
});

it('counts paragraphs the same wherever a text was written', () => {
  const read = readSource({ ...draft, text: 'One\r\n\r\nTwo\rstill' }, null, sources);
  expect(read.ok && read.value.text).toBe('One\n\nTwo\nstill');
});

it('takes a title from the first line of a text, if one can be had', () => {
  expect(suggestTitle('\n  Attacks renewed \r\n\r\nA rocket fell.')).toBe('Attacks renewed');
  expect(suggestTitle('x'.repeat(600))).toBe('');
});
