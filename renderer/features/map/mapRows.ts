import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type { SliceNode } from '../../../core/views/sliceView';
import { attributionLabel } from '../../canvas/elements/attributionLabel';
import { attributionToWords } from '../../store/sliceTitles';
import type { Likelihood } from '../../../core/vocabularies/likelihood';
import { footingOfMark } from '../../map/describeMark';
import { wayInWords } from '../../map/draw/labelsOf';
import type { UndrawnHypothesis } from '../../map/lines/undrawnHypotheses';
import type { PlacedMark } from '../../map/draw/mapState';

/** One line of the list beside the map. All have the same height. */
export type MapRow =
  | { readonly type: 'heading'; readonly label: string; readonly count: number }
  | {
      readonly type: 'entity';
      /** Of the mark, or of the entity that has none. */
      readonly id: string;
      readonly node: SliceNode;
      /** Where it has its place from; empty where that is its own, exact position. */
      readonly note: string;
      /** The same in full. */
      readonly footing: string;
      readonly isOnMap: boolean;
    }
  | {
      readonly type: 'hypothesis';
      readonly id: string;
      readonly name: string;
      readonly likelihood: Likelihood | null;
      /** How likely, and why no arc stands for it. */
      readonly note: string;
      readonly retracted: boolean;
    };

const inOrder = new Intl.Collator('en', { numeric: true });

function group(
  label: string,
  rows: readonly Extract<MapRow, { type: 'entity' }>[],
): readonly MapRow[] {
  if (rows.length === 0) return [];
  const sorted = [...rows].sort(
    (a, b) => inOrder.compare(a.node.name, b.node.name) || (a.id < b.id ? -1 : 1),
  );
  return [{ type: 'heading', label, count: rows.length }, ...sorted];
}

function markRow(mark: PlacedMark): Extract<MapRow, { type: 'entity' }> {
  const footing = footingOfMark(mark);
  const note = wayInWords(mark) ?? footing;
  return { type: 'entity', id: mark.id, node: mark.node, note, footing, isOnMap: true };
}

/**
 * What stands on the map and what does not: each mark, each entity and each hypothesis without an
 * arc once. What would be expected
 * on a map, because it is a place or happened at one, is apart from all else that has no position.
 */
export function mapRows(
  {
    marks,
    without,
    undrawn,
  }: {
    readonly marks: readonly PlacedMark[];
    readonly without: readonly SliceNode[];
    readonly undrawn: readonly UndrawnHypothesis[];
  },
  nameOf: (uid: Uid) => string | null,
  { kinds }: Pick<LanguageView, 'kinds'>,
  here: ReadonlySet<string>,
): readonly MapRow[] {
  const located = new Set(
    kinds.filter(({ base }) => base === 'place' || base === 'incident').map(({ key }) => key),
  );
  const bare = (nodes: readonly SliceNode[]): readonly Extract<MapRow, { type: 'entity' }>[] =>
    nodes.map((node) => ({
      type: 'entity',
      id: node.uid,
      node,
      note: '',
      footing: '',
      isOnMap: false,
    }));
  const hypotheses = undrawn
    .map(({ of, why }): Extract<MapRow, { type: 'hypothesis' }> => ({
      type: 'hypothesis',
      id: of.uid,
      name: attributionToWords(of, of.actor && nameOf(of.actor), nameOf(of.incident)),
      likelihood: of.likelihood,
      note: `${attributionLabel(of)} · ${why}`,
      retracted: of.retracted,
    }))
    .sort((a, b) => inOrder.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const hypothesisRows: readonly MapRow[] =
    hypotheses.length === 0
      ? []
      : [
          { type: 'heading', label: 'Hypotheses without an arc', count: hypotheses.length },
          ...hypotheses,
        ];
  return [
    ...group('At this spot', marks.filter(({ id }) => here.has(id)).map(markRow)),
    ...group('Without a position', bare(without.filter(({ kind }) => located.has(kind)))),
    ...group('Others without one', bare(without.filter(({ kind }) => !located.has(kind)))),
    ...hypothesisRows,
    ...group('On the map', marks.filter(({ id }) => !here.has(id)).map(markRow)),
  ];
}
