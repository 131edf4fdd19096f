import { describe, expect, it } from 'vitest';
import type { ContentsView, LanguageView } from '../../../core/views/caseView';
import type { WeakSpotGroup } from '../../../core/views/weakSpotView';
import { builtInLanguage, uidOf } from '../../testing/smallChart';
import { contentRows, PAGE, pagesInSight, sourceCounts } from './contentRows';

const contents: ContentsView = {
  sources: [
    {
      uid: uidOf(1),
      title: 'Article',
      reliability: null,
      derivesFrom: null,
      passages: 1,
      claims: 2,
      retracted: false,
    },
  ],
  charts: [{ uid: uidOf(2), title: 'Everything', entities: 3 }],
  queries: [],
};

const weakSpots: readonly WeakSpotGroup[] = [
  { kind: 'unsourced-links', count: 0, spots: [] },
  { kind: 'year-not-stated', count: 1, spots: [] },
];

function withCounts(...counts: number[]): LanguageView {
  const kinds = builtInLanguage.kinds
    .slice(0, counts.length)
    .map((kind, index) => ({ ...kind, count: counts[index] ?? 0 }));
  return { ...builtInLanguage, kinds };
}

type Shown = Parameters<typeof contentRows>;

const typesOf = (language: Shown[0], shown: Shown[1], weak: Shown[2], folded: Shown[3]): string[] =>
  contentRows(language, shown, weak, folded, false).map(({ type }) => type);

describe('contentRows', () => {
  it('lists entities by kind, then sources, charts and what is weak', () => {
    expect(typesOf(withCounts(2, 0), contents, weakSpots, {})).toEqual([
      'heading',
      ...['kind', 'entity', 'entity', 'kind'],
      ...['heading', 'source', 'room'],
      ...['heading', 'chart'],
      ...['heading', 'weakSpot'],
    ]);
  });

  it('begins with small kinds open and large ones folded, until the analyst says otherwise', () => {
    const large = withCounts(5000);
    expect(typesOf(large, contents, weakSpots, {})).not.toContain('entity');
    const key = `kind:${large.kinds[0]?.key ?? ''}`;
    expect(
      typesOf(large, contents, weakSpots, { [key]: true }).filter((type) => type === 'entity'),
    ).toHaveLength(5000);
  });

  it('hides what is below a folded heading', () => {
    const rows = contentRows(
      withCounts(2),
      contents,
      weakSpots,
      {
        'heading:Sources': false,
      },
      false,
    );
    expect(rows.some(({ type }) => type === 'source')).toBe(false);
  });

  it('ends the sources with a line that makes one, where that is possible', () => {
    const typesUnder = (shown: ContentsView, canEdit: boolean): string[] =>
      contentRows(withCounts(), shown, [], {}, canEdit).map(({ type }) => type);
    expect(typesUnder(contents, true).slice(2, 5)).toEqual(['heading', 'source', 'room']);
    expect(typesUnder(contents, true)).toContain('newSource');
    expect(typesUnder({ ...contents, sources: [] }, true)).toContain('newSource');
    expect(typesUnder(contents, false)).not.toContain('newSource');
    expect(typesUnder(contents, false)).not.toContain('newChart');
  });

  it('says so where there is nothing', () => {
    const rows = contentRows(
      withCounts(0),
      { sources: [], charts: [], queries: [] },
      [],
      {},
      false,
    );
    expect(rows.flatMap((row) => (row.type === 'empty' ? [row.label] : []))).toEqual([
      'No sources yet',
      'No charts yet',
      'None found',
    ]);
  });

  it('gives every line a key of its own', () => {
    const keys = contentRows(withCounts(30, 20), contents, weakSpots, {}, false).map(
      ({ key }) => key,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('pagesInSight', () => {
  it('names each page once, also where the sight crosses from one to the next', () => {
    const rows = contentRows(
      withCounts(PAGE * 3),
      contents,
      weakSpots,
      {
        'kind:actor': true,
      },
      false,
    );
    const from = rows.findIndex((row) => row.type === 'entity' && row.index === PAGE - 2);
    expect(pagesInSight(rows.slice(from, from + 5))).toEqual([
      { kind: 'actor', page: 0 },
      { kind: 'actor', page: 1 },
    ]);
  });
});

describe('sourceCounts', () => {
  it('counts in words', () => {
    expect(sourceCounts({ passages: 1, claims: 31 })).toBe('1 passage · 31 claims');
  });
});
