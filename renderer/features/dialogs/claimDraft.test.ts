import { describe, expect, it } from 'vitest';
import { commandSchema } from '../../../core/commands/command';
import { newUid } from '../../../core/uid';
import { newClaim, readClaim, type ClaimDraft } from './claimDraft';
import { placeInText } from './passageDraft';

const about = { entity: newUid(), field: 'count' };
const passage = newUid();
const draft = newClaim(about, { passage });
const count = { key: 'count', label: 'Count', type: 'number' } as const;

/** What the commands that are made say; each must be one that the case takes. */
function commandsOf(part: Partial<ClaimDraft>, field: typeof count | null = count) {
  const read = readClaim({ ...draft, ...part }, null, field);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  for (const command of read.value) commandSchema.parse(command);
  return read.value;
}

describe('readClaim', () => {
  it('leaves what nobody gave as not given', () => {
    expect(commandsOf({})).toMatchObject([
      {
        name: 'claim.create',
        args: { passage, about, credibility: null, claimant: null, value: null, saidOn: null },
      },
    ]);
  });

  it('makes the passage that the reader marked in the same step', () => {
    const source = newUid();
    const marked = newClaim(about, {
      source,
      span: { start: 4, end: 9 },
      paragraph: 2,
      text: 'three',
    });
    const [create, claim] = commandsOf(marked);
    expect(create).toMatchObject({
      name: 'passage.create',
      args: { source, locator: '¶2', paragraph: 2, span: { start: 4, end: 9 }, text: 'three' },
    });
    expect(claim?.args).toMatchObject({
      passage: create?.name === 'passage.create' && create.args.uid,
    });
  });

  it('types the claimed value as its field is typed, and refuses what is not', () => {
    expect(commandsOf({ value: '3,500' })[0]?.args).toMatchObject({ value: 3500 });
    const read = readClaim({ ...draft, value: 'some' }, null, count);
    expect(read).toMatchObject({ ok: false, problems: { value: /not a number/ } });
  });

  it('says how a responsibility was claimed only where it is claimed', () => {
    const said = { mode: 'video', genuine: 'plausible' } as const;
    expect(commandsOf({ ...said, stance: 'claims-responsibility' })[0]?.args).toMatchObject({
      responsibility: { mode: 'video', credibility: 'plausible' },
    });
    expect(commandsOf({ ...said, stance: 'denies' })[0]?.args).toMatchObject({
      responsibility: null,
    });
  });

  it('says all that is wrong at once, each beside its field', () => {
    const read = readClaim({ ...newClaim(null, null), saidOn: 'in June' }, null, null);
    expect(read.ok ? [] : Object.keys(read.problems).sort()).toEqual([
      'about',
      'locator',
      'saidOn',
      'source',
    ]);
  });

  it('refuses a paragraph that the text does not have, in words', () => {
    const place = placeInText({ ...draft.passage, passage: null, locator: '¶4' }, 'One.\n\nTwo.');
    const read = readClaim({ ...draft, passage: place }, null, null);
    expect(read.ok ? {} : read.problems).toMatchObject({
      locator: 'The text that is kept has 2 paragraphs, so nothing is in ¶4.',
    });
  });

  it('changes all of a claim but what it is about', () => {
    const claim = newUid();
    const read = readClaim(draft, claim, count);
    const [edit] = read.ok ? read.value : [];
    expect(edit).toMatchObject({ name: 'claim.edit', args: { uid: claim, passage } });
    expect(edit && commandSchema.safeParse(edit).success).toBe(true);
  });
});

describe('placeInText', () => {
  const text = 'A headline\n\nFirst words.\n\nLast words.';
  const typed = (locator: string, words = '') =>
    placeInText({ ...draft.passage, locator, text: words }, text);

  it('brings the words of a paragraph that is named by its number', () => {
    expect(typed('¶2')).toMatchObject({
      paragraph: 2,
      text: 'First words.',
      span: { start: 12, end: 24 },
    });
  });

  it('leaves words that were typed by hand, and takes back those that it brought', () => {
    expect(typed('¶2', 'They say so')).toMatchObject({ text: 'They say so' });
    expect(placeInText({ ...typed('¶2'), locator: '¶3' }, text).text).toBe('Last words.');
    expect(placeInText({ ...typed('¶2'), locator: 'p. 2' }, text)).toMatchObject({
      text: '',
      span: null,
      paragraph: null,
    });
  });
});
