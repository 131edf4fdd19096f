import type { GroupOnChart } from '../../../core/chart/groupsOnChart';
import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type {
  ChartSlice,
  SliceAttribution,
  SliceLink,
  SliceNode,
} from '../../../core/views/sliceView';
import { attributionRoleTerms } from '../../../core/vocabularies/attributionRole';
import { termOf } from '../../../core/vocabularies/termOf';
import { markdownToText } from '../../canvas/labels/markdownToText';
import { attributionTitle, linkTitle, nameOn, suspectName } from '../../store/sliceTitles';

/** What a line joins, in the order it is read; each is clipped on its own. */
interface Ends {
  readonly ends: readonly [string, string];
  /** Stands between them. */
  readonly joint: '→' | '–' | ':';
}

/** One line of the list. All have the same height. */
export type ListRow =
  | { readonly type: 'heading'; readonly label: string; readonly count: number }
  | {
      readonly type: 'group';
      readonly uid: Uid;
      readonly title: string;
      readonly closed: boolean;
      /** "12: 9 actors, 3 places" */
      readonly counts: string;
      readonly members: readonly Uid[];
    }
  | {
      readonly type: 'entity';
      readonly uid: Uid;
      readonly title: string;
      readonly what: string;
      readonly of: SliceNode;
    }
  | ({
      readonly type: 'link';
      readonly uid: Uid;
      readonly title: string;
      readonly what: string;
      readonly of: SliceLink;
    } & Ends)
  | ({
      readonly type: 'attribution';
      readonly uid: Uid;
      readonly title: string;
      readonly what: string;
      readonly of: SliceAttribution;
    } & Ends)
  | {
      readonly type: 'annotation';
      readonly uid: Uid;
      readonly title: string;
      readonly what: 'note';
    };

/** A line that can be selected. */
export type ItemRow = Exclude<ListRow, { readonly type: 'heading' | 'group' }>;

const inOrder = new Intl.Collator('en', { numeric: true });

/** Rival hypotheses about one incident stand side by side; all else is by kind, then by name. */
function place(row: ItemRow): readonly [string, string] {
  return row.type === 'attribution' ? row.ends : [row.what, row.title];
}

function compareRows(one: ItemRow, other: ItemRow): number {
  const [first, second] = place(one);
  const [otherFirst, otherSecond] = place(other);
  return inOrder.compare(first, otherFirst) || inOrder.compare(second, otherSecond);
}

function group(label: string, rows: readonly ItemRow[]): readonly ListRow[] {
  if (rows.length === 0) return [];
  const sorted = [...rows].sort(compareRows);
  return [{ type: 'heading', label, count: rows.length }, ...sorted];
}

/** The elements that the canvas shows, each once. */
export function listRows(
  slice: ChartSlice,
  language: LanguageView,
  groups: readonly GroupOnChart[],
): readonly ListRow[] {
  const kinds = new Map(language.kinds.map(({ key, label }) => [key, label]));
  const types = new Map(language.linkTypes.map((type) => [type.key, type]));
  const nameOf = (uid: Uid): string => nameOn(slice, uid) ?? '…';
  const nodes = new Map(slice.nodes.map((node) => [node.uid, node]));
  const grouped = new Set(groups.flatMap(({ shown }) => shown));
  const entityRow = (of: SliceNode): ItemRow => ({
    type: 'entity',
    uid: of.uid,
    title: of.name,
    what: kinds.get(of.kind) ?? of.kind,
    of,
  });
  /** A closed group is one row, as it is one node on the graph. */
  const groupRows = ({ uid, name, closed, counts, shown }: GroupOnChart): readonly ListRow[] => [
    { type: 'group', uid, title: name, closed, counts, members: shown },
    ...(closed ? [] : shown.flatMap((member) => nodes.get(member) ?? []))
      .map(entityRow)
      .sort(compareRows),
  ];
  // What is in no group comes first: after the last group it would look like its member.
  const loose = slice.nodes.filter(({ uid }) => !grouped.has(uid)).map(entityRow);
  const entityRows: readonly ListRow[] =
    slice.nodes.length === 0
      ? []
      : [
          { type: 'heading', label: 'Entities', count: slice.nodes.length },
          ...loose.sort(compareRows),
          ...groups.filter(({ shown }) => shown.length > 0).flatMap(groupRows),
        ];
  return [
    ...entityRows,
    ...group(
      'Hypotheses',
      slice.attributions.map((of) => ({
        type: 'attribution',
        uid: of.uid,
        title: attributionTitle(slice, of),
        what: termOf(attributionRoleTerms, of.role).label,
        ends: [nameOf(of.incident), suspectName(of, nameOn(slice, of.actor))],
        joint: ':',
        of,
      })),
    ),
    ...group(
      'Links',
      slice.links.map((of) => ({
        type: 'link',
        uid: of.uid,
        title: linkTitle(slice, language, of),
        what: types.get(of.type)?.label ?? of.type,
        ends: [nameOf(of.from), nameOf(of.to)],
        joint: types.get(of.type)?.directed === false ? '–' : '→',
        of,
      })),
    ),
    ...group(
      'Notes on the chart',
      slice.callouts
        .filter(({ spot }) => spot !== null)
        .map(({ uid, text }) => ({
          type: 'annotation',
          uid,
          title: markdownToText(text),
          what: 'note',
        })),
    ),
  ];
}
