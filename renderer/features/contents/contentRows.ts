import type { ContentsView, LanguageView } from '../../../core/views/caseView';
import type { WeakSpotGroup } from '../../../core/views/weakSpotView';

type Source = ContentsView['sources'][number];
type Chart = ContentsView['charts'][number];

/** One line of the contents. `key` is stable while the case changes around it. */
export type ContentRow = { readonly key: string; readonly level: 1 | 2 | 3 } & (
  | { readonly type: 'heading'; readonly label: string; readonly open: boolean }
  | {
      readonly type: 'kind';
      readonly kind: LanguageView['kinds'][number];
      readonly open: boolean;
    }
  /** `index` among the entities of the kind; the entity itself is fetched when it is in sight. */
  | { readonly type: 'entity'; readonly kind: string; readonly index: number; readonly of: number }
  /** Two lines high; the line below it is only the room for its second one. */
  | { readonly type: 'source'; readonly source: Source }
  | { readonly type: 'room' }
  | { readonly type: 'chart'; readonly chart: Chart }
  | { readonly type: 'weakSpot'; readonly weakSpot: WeakSpotGroup }
  | { readonly type: 'empty'; readonly label: string }
  | { readonly type: 'newSource' }
  | { readonly type: 'newChart' }
);

/** How many entities are fetched together. */
export const PAGE = 200;

export function pageOf(index: number): number {
  return Math.floor(index / PAGE);
}

interface Folded {
  /** Headings that are folded away, and kinds that are opened or folded, by key. */
  readonly [key: string]: boolean;
}

/** Small kinds begin open; a long one would push all else out of sight. */
const OPEN_BELOW = 60;

function isOpen(folded: Folded, key: string, count = 0): boolean {
  return folded[key] ?? count < OPEN_BELOW;
}

function heading(label: string, folded: Folded): ContentRow & { readonly type: 'heading' } {
  const key = `heading:${label}`;
  return { type: 'heading', key, label, level: 1, open: isOpen(folded, key) };
}

function under(
  head: ContentRow & { readonly type: 'heading' },
  rows: readonly ContentRow[],
  emptyText: string,
  last: readonly ContentRow[] = [],
): ContentRow[] {
  if (!head.open) return [head];
  if (rows.length > 0) return [head, ...rows, ...last];
  return [head, { type: 'empty', key: `empty:${head.label}`, level: 2, label: emptyText }, ...last];
}

/** The contents as lines of equal height. */
export function contentRows(
  language: LanguageView,
  contents: ContentsView,
  weakSpots: readonly WeakSpotGroup[],
  folded: Folded,
  canEdit: boolean,
): readonly ContentRow[] {
  const entities = language.kinds.flatMap((kind): ContentRow[] => {
    const key = `kind:${kind.key}`;
    const open = isOpen(folded, key, kind.count);
    const row: ContentRow = { type: 'kind', key, level: 2, kind, open };
    if (!open) return [row];
    const items = Array.from({ length: kind.count }, (_, index): ContentRow => ({
      type: 'entity',
      key: `${key}:${String(index)}`,
      level: 3,
      kind: kind.key,
      index,
      of: kind.count,
    }));
    return [row, ...items];
  });
  const spots = weakSpots.filter(({ count }) => count > 0);
  return [
    ...under(heading('Entities', folded), entities, 'No kinds'),
    ...under(
      heading('Sources', folded),
      contents.sources.flatMap((source): ContentRow[] => [
        { type: 'source', key: source.uid, level: 2, source },
        { type: 'room', key: `room:${source.uid}`, level: 2 },
      ]),
      'No sources yet',
      canEdit ? [{ type: 'newSource', key: 'new:source', level: 2 }] : [],
    ),
    ...under(
      heading('Charts', folded),
      contents.charts.map((chart) => ({ type: 'chart', key: chart.uid, level: 2, chart })),
      'No charts yet',
      canEdit ? [{ type: 'newChart', key: 'new:chart', level: 2 }] : [],
    ),
    ...under(
      heading('Weak spots', folded),
      spots.map((weakSpot) => ({
        type: 'weakSpot',
        key: `weak:${weakSpot.kind}`,
        level: 2,
        weakSpot,
      })),
      'None found',
    ),
  ];
}

/** The pages of entities that the rows in sight need, each once. */
export function pagesInSight(
  rows: readonly ContentRow[],
): readonly { readonly kind: string; readonly page: number }[] {
  const pages = new Map<string, { kind: string; page: number }>();
  for (const row of rows) {
    if (row.type !== 'entity') continue;
    const page = pageOf(row.index);
    pages.set(`${row.kind}:${String(page)}`, { kind: row.kind, page });
  }
  return [...pages.values()];
}

/** "17 passages · 31 claims". */
export function sourceCounts({ passages, claims }: Pick<Source, 'passages' | 'claims'>): string {
  const noun = (count: number, one: string): string =>
    `${String(count)} ${count === 1 ? one : `${one}s`}`;
  return `${noun(passages, 'passage')} · ${noun(claims, 'claim')}`;
}
