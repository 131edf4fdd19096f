import type { MeasureWish } from '../graph/measures/measures';
import type { FieldValue } from '../language/kind';
import type { Uid } from '../uid';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice, SliceNode } from '../views/sliceView';
import { wishToText } from '../wording/measureWords';
import type { ChartStyling, ruleSizes, StyleCondition, StyleRule } from './chartStyling';
import { conditionToWords } from './conditionToWords';
import type { ChartLooks, Look, LookEntry, LookRow } from './look';
import { byGroup, bySize, byStep } from './measureLooks';

/** By entity: its value or its group. */
export type ValuesByUid = ReadonlyMap<Uid, number>;

export interface KnownForStyling {
  /** Null: it was not measured yet. */
  readonly valuesOf: (wish: MeasureWish) => ValuesByUid | null;
  readonly fieldOf: (uid: Uid, key: string) => FieldValue | undefined;
}

const scales: Readonly<Record<(typeof ruleSizes)[number], number>> = {
  smaller: 0.75,
  larger: 1.35,
  largest: 1.8,
};

/** Of a link, which has no area. */
const lineScales: typeof scales = { smaller: 0.6, larger: 2, largest: 3.2 };

function fieldToText(value: FieldValue): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function fitsEntity(
  condition: StyleCondition,
  { uid, kind }: SliceNode,
  { valuesOf, fieldOf }: KnownForStyling,
): boolean {
  if ('kind' in condition) return condition.kind === kind;
  if ('linkType' in condition) return false;
  if ('field' in condition) {
    const value = fieldOf(uid, condition.field);
    if (value === undefined) return false;
    return condition.equals === undefined || fieldToText(value) === condition.equals;
  }
  // Groups have no order.
  if (isGrouping(condition.measure)) return false;
  const value = valuesOf(condition.measure)?.get(uid);
  return value !== undefined && value >= condition.least;
}

export function isGrouping({ measure }: MeasureWish): boolean {
  return measure === 'communities' || measure === 'components';
}

function entryOf(rule: StyleRule, on: LookEntry['on'], language: LanguageView): LookEntry {
  const sizes = on === 'link' ? lineScales : scales;
  return {
    text: conditionToWords(rule.when, language),
    on,
    colour: rule.colour ?? null,
    icon: rule.icon ?? null,
    scale: rule.size ? sizes[rule.size] : 1,
  };
}

/** What a measure makes of each entity, and the rows of the legend for it. */
function measuredLooks(
  { size, colour }: ChartStyling,
  nodes: readonly SliceNode[],
  { valuesOf }: KnownForStyling,
): { readonly looks: Map<Uid, Look>; readonly rows: LookRow[] } {
  const looks = new Map<Uid, Look>();
  const rows: LookRow[] = [];
  const only = (wish: MeasureWish): ValuesByUid => {
    const values = valuesOf(wish);
    return new Map(
      nodes.flatMap(({ uid }) => {
        const value = values?.get(uid);
        return value === undefined ? [] : [[uid, value] as const];
      }),
    );
  };
  const change = (uid: Uid, part: Partial<Look>): void => {
    const before = looks.get(uid) ?? { colour: null, icon: null, scale: 1, group: null };
    looks.set(uid, { ...before, ...part });
  };
  if (size && !isGrouping(size)) {
    const { scaleOf, entries } = bySize(size.measure, only(size));
    for (const [uid, scale] of scaleOf) change(uid, { scale });
    if (entries.length > 0) rows.push({ head: `size: ${wishToText(size)}`, entries });
  }
  if (colour) {
    const values = only(colour);
    const { colourOf, entries } = isGrouping(colour)
      ? byGroup(values)
      : byStep(colour.measure, values);
    for (const [uid, chosen] of colourOf) {
      const group = isGrouping(colour) ? (values.get(uid) ?? 0) + 1 : null;
      change(uid, { colour: chosen, group });
    }
    if (entries.length > 0) rows.push({ head: `colour: ${wishToText(colour)}`, entries });
  }
  return { looks, rows };
}

/**
 * How the elements of a chart are drawn by its rules and measures. Attributions are not among them:
 * their lines say how likely they are, and nothing else may.
 */
export function applyStyling(
  slice: Pick<ChartSlice, 'nodes' | 'links'>,
  styling: ChartStyling,
  language: LanguageView,
  known: KnownForStyling,
): ChartLooks {
  const { looks, rows } = measuredLooks(styling, slice.nodes, known);
  const rules = styling.rules.flatMap(({ rule }) => (rule ? [rule] : []));
  const fits = new Map<StyleRule, number>();
  const count = (rule: StyleRule): void => void fits.set(rule, (fits.get(rule) ?? 0) + 1);
  const used = new Map<StyleRule, LookEntry>();
  for (const node of slice.nodes) {
    const rule = rules.find(({ when }) => fitsEntity(when, node, known));
    if (!rule) continue;
    count(rule);
    const entry = entryOf(rule, 'entity', language);
    used.set(rule, entry);
    const before = looks.get(node.uid);
    looks.set(node.uid, {
      colour: entry.colour ?? before?.colour ?? null,
      icon: entry.icon,
      scale: rule.size ? entry.scale : (before?.scale ?? 1),
      group: before?.group ?? null,
    });
  }
  for (const link of slice.links) {
    const rule = rules.find(({ when }) => 'linkType' in when && when.linkType === link.type);
    if (!rule) continue;
    count(rule);
    const entry = entryOf(rule, 'link', language);
    used.set(rule, entry);
    looks.set(link.uid, { colour: entry.colour, icon: null, scale: entry.scale, group: null });
  }
  const entries = rules.flatMap((rule) => used.get(rule) ?? []);
  return {
    looks,
    legend: entries.length > 0 ? [{ head: 'by rule', entries }, ...rows] : rows,
    fits: styling.rules.map(({ rule }) => (rule && fits.get(rule)) ?? 0),
  };
}
