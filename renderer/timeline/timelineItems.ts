import { dateToWords } from '../../core/dates/dateToWords';
import { dayToNumber } from '../../core/timeline/dayNumber';
import type { Kind } from '../../core/language/kind';
import type { Vague } from '../../core/timeline/countByTime';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice, When } from '../../core/views/sliceView';
import { linkToWords } from '../store/sliceTitles';

/** Something that happened, or a link that has a date. */
export interface TimelineItem extends Vague {
  readonly word: 'entity' | 'link';
  readonly uid: Uid;
  readonly title: string;
  /** An incident's kind; null for links. */
  readonly kind: Kind | null;
  /** As CSS writes it. */
  readonly colour: string;
  readonly when: When | null;
  readonly retracted: boolean;
}

export interface TimelineItems {
  /** By their earliest day. */
  readonly placed: readonly TimelineItem[];
  /** Incidents without a date, and whatever has a date without a year: they stand nowhere in time. */
  readonly unplaced: readonly TimelineItem[];
}

const inOrder = new Intl.Collator('en', { numeric: true });

function dayNumber(day: string | null | undefined): number | null {
  return day == null ? null : dayToNumber(day);
}

/** As `compareDates` orders days: what has none comes last. */
function compareNumbers(one: number | null, other: number | null): number {
  return (one ?? Infinity) === (other ?? Infinity) ? 0 : (one ?? Infinity) - (other ?? Infinity);
}

function compareItems(one: TimelineItem, other: TimelineItem): number {
  return (
    compareNumbers(one.earliest, other.earliest) ||
    compareNumbers(one.latest, other.latest) ||
    inOrder.compare(one.title, other.title)
  );
}

/**
 * What of a chart has a place in time, or would have one with a date. A link without a date lasts.
 * Where they are only counted, they need no order.
 */
export function timelineItems(
  { nodes, links }: Pick<ChartSlice, 'nodes' | 'links'>,
  language: LanguageView,
  { ordered = true }: { readonly ordered?: boolean } = {},
): TimelineItems {
  const incidents = new Map(
    language.kinds.filter(({ base }) => base === 'incident').map((kind) => [kind.key, kind]),
  );
  const names = new Map(nodes.map(({ uid, name }) => [uid, name]));
  const items: TimelineItem[] = [];
  const add = (item: Omit<TimelineItem, 'earliest' | 'latest'>): void => {
    const { when } = item;
    items.push({ ...item, earliest: dayNumber(when?.earliest), latest: dayNumber(when?.latest) });
  };
  for (const { uid, name, kind, when, retracted } of nodes) {
    const incident = incidents.get(kind);
    if (!incident) continue;
    add({
      word: 'entity',
      uid,
      title: name,
      kind: incident,
      colour: `var(--kind-${incident.colour})`,
      when,
      retracted,
    });
  }
  for (const { uid, type, from, to, when, retracted } of links) {
    if (!when) continue;
    const title = linkToWords(language, type, names.get(from) ?? null, names.get(to) ?? null);
    add({ word: 'link', uid, title, kind: null, colour: 'var(--edge)', when, retracted });
  }
  if (ordered) items.sort(compareItems);
  const isPlaced = ({ earliest, latest }: TimelineItem): boolean =>
    earliest !== null || latest !== null;
  return {
    placed: items.filter(isPlaced),
    unplaced: items.filter((item) => !isPlaced(item)),
  };
}

/** When it was, as it is said. */
export function whenInWords({ when }: Pick<TimelineItem, 'when'>): string {
  return when === null ? 'without a date' : dateToWords(when.date);
}

/** The same where it stands behind a title. */
export function dateBehind(item: Pick<TimelineItem, 'when'>): string {
  return ` · ${whenInWords(item)}`;
}

/** "12 without a date, 2 without a year". */
export function unplacedInWords(unplaced: readonly TimelineItem[]): string {
  const undated = unplaced.filter(({ when }) => when === null).length;
  const yearless = unplaced.length - undated;
  return [
    ...(undated > 0 ? [`${undated.toLocaleString('en')} without a date`] : []),
    ...(yearless > 0 ? [`${yearless.toLocaleString('en')} without a year`] : []),
  ].join(', ');
}
