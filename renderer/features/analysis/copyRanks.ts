import { valueAt } from '../../../core/graph/measures/measureOutcome';
import { unpackUid } from '../../../core/graph/packUids';
import { rowsToTsv } from '../../../core/table/rowsToTsv';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { measureForms } from '../../../core/wording/measureWords';
import { request } from '../../client';
import { copyText } from '../../store/copyText';
import type { DatedOutcome } from '../../store/measures/outcomes';
import { tell } from '../../store/notices';
import type { Named } from './useNames';

/** More lines are more than is pasted by hand. */
const MOST_LINES = 5000;

/** As many as one request takes. */
const AT_ONCE = 500;

async function namesOf(
  uids: readonly string[],
  slice: ChartSlice,
  asOf: string | null,
): Promise<ReadonlyMap<string, Named> | null> {
  const names = new Map<string, Named>(slice.nodes.map((node) => [node.uid, node]));
  const missing = uids.filter((uid) => !names.has(uid));
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const asked = { uids: missing.slice(at, at + AT_ONCE) };
    const items = await request('entity.items', asOf === null ? asked : { ...asked, asOf });
    if (!items.ok) {
      tell({ tone: 'error', text: items.error.message });
      return null;
    }
    for (const item of items.value) names.set(item.uid, item);
  }
  return names;
}

/** Copies the rank list, with what it rests on, to be pasted into a table. */
export async function copyRanks(
  outcome: DatedOutcome,
  slice: ChartSlice,
  { kinds }: LanguageView,
  basis: string,
): Promise<void> {
  const { order, uids: packed, wish, asOf } = outcome;
  const nodes = Array.from(order.subarray(0, MOST_LINES));
  const uids = nodes.map((node) => unpackUid(packed, node));
  const names = await namesOf(uids, slice, asOf);
  if (!names) return;
  const { label } = measureForms[wish.measure];
  const isGroups = outcome.measured.type === 'groups';
  const lines = nodes.map((node, index) => {
    const uid = uids[index] ?? '';
    const value = valueAt(outcome, node) + (isGroups ? 1 : 0);
    const named = names.get(uid);
    const kind = kinds.find(({ key }) => key === named?.kind)?.label ?? named?.kind ?? '';
    return [named?.name ?? '', kind, value];
  });
  const head = ['Name', 'Kind', isGroups ? 'Group' : label];
  if (!copyText(rowsToTsv([head, ...lines, [], [basis]]))) {
    tell({ tone: 'error', text: 'The list could not be copied.' });
    return;
  }
  const left = order.length - nodes.length;
  const more = left > 0 ? `; the other ${left.toLocaleString('en')} are not in it` : '';
  tell({ tone: 'good', text: `${nodes.length.toLocaleString('en')} lines copied${more}.` });
}
