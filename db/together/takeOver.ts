import type { CaseJson } from '../../core/caseJson';
import type { Sliced } from '../../core/sliced';
import type { OtherCase } from '../../core/together/otherCase';
import { togetherLists, type TogetherList } from '../../core/together/togetherList';
import { newUid } from '../../core/uid';
import type { ReadConnection } from '../connection/connection';
import { CaseRows } from '../import/caseRows';
import { RowColumns } from '../import/rowColumns';
import { readModels } from '../reads/model';
import { judgementModel } from '../reads/models/judgementModel';
import { importKeyTable } from '../tables/importKeyTable';
import { importTable } from '../tables/importTable';
import { kindTable } from '../tables/kindTable';
import { linkTypeTable } from '../tables/linkTypeTable';
import type { Writer } from '../writing/writer';
import { addJudgements } from './addJudgements';
import { changeThing } from './changeThing';
import { contentOf } from './contentOf';
import { digestOf } from './digestOf';
import { originOfCase } from './originOfCase';
import type { Plan } from './takeOverPlan';
import { idOf, type Thing, type Things } from './things';

/** Some ten milliseconds. */
const ROWS_IN_SLICE = 100;

interface TakeOver {
  readonly other: OtherCase;
  readonly fileName: string;
  readonly plan: Plan;
  readonly here: ReadConnection;
  readonly there: ReadConnection;
}

interface TakenOver {
  readonly added: number;
  readonly changed: number;
  readonly judgements: number;
}

function judgementsOf(connection: ReadConnection, attribution: string) {
  return readModels(
    connection,
    judgementModel,
    'WHERE t.attribution_id = (SELECT id FROM attribution WHERE uid = ?) ORDER BY t.id',
    attribution,
  );
}

function countOf(lists: ReadonlyMap<TogetherList, ReadonlyMap<string, unknown>>): number {
  return [...lists.values()].reduce((sum, things) => sum + things.size, 0);
}

/** What is new, as a case as JSON has it: the parts that no list holds are found with their things. */
function* toCaseJson({ plan, there }: TakeOver): Sliced<Omit<CaseJson, 'case'>> {
  const lists = Object.fromEntries(
    togetherLists.map((list) => [list, [...(plan.added.get(list)?.values() ?? [])]]),
  ) as unknown as { [L in TogetherList]: Things[L][] };
  const judgements: CaseJson['judgements'] = [];
  for (const { uid } of lists.attributions) {
    judgements.push(...judgementsOf(there, uid));
    if (judgements.length % ROWS_IN_SLICE === 0) yield;
  }
  return { format: 'ascribe-case', version: 3, ...lists, judgements };
}

const keyed = {
  entities: 'entity',
  links: 'link',
  sources: 'source',
  passages: 'passage',
  attributions: 'attribution',
  claims: 'claim',
} as const;

function keepKey(
  writer: Writer,
  origin: string,
  importId: number,
  list: TogetherList,
  thing: Thing,
) {
  if (!(list in keyed)) return;
  const what = keyed[list as keyof typeof keyed];
  const key = idOf(list, thing as never);
  const digest = digestOf(contentOf(list, thing as never));
  const known = writer.findOne(importKeyTable, { origin, what, key });
  if (known) writer.put(importKeyTable, { ...known, digest, importId });
  else writer.add(importKeyTable, { origin, what, key, thingUid: key, digest, importId });
}

function addFields(writer: Writer, { fields }: Plan): void {
  for (const [key, lacking] of fields.kinds) {
    const row = writer.findOne(kindTable, { key });
    if (row) writer.put(kindTable, { ...row, fields: [...row.fields, ...lacking] });
  }
  for (const [key, lacking] of fields.linkTypes) {
    const row = writer.findOne(linkTypeTable, { key });
    if (row) writer.put(linkTypeTable, { ...row, fields: [...row.fields, ...lacking] });
  }
}

/** Merges that are split come first: an entity is in one at a time. */
function changesOf({ changed }: Plan, list: TogetherList) {
  const all = [...(changed.get(list)?.values() ?? [])];
  const isSplit = ({ thing }: (typeof all)[number]) =>
    list === 'merges' && 'retraction' in thing && thing.retraction !== null;
  return [...all.filter(isSplit), ...all.filter((change) => !isSplit(change))];
}

/** Writes what was planned: what is new, what theirs says of what both have, and their judgements. */
export function* takeOver(order: TakeOver, writer: Writer): Sliced<TakenOver> {
  const { other, plan, here, there } = order;
  const origin = originOfCase(other.uid);
  const [added, changed] = [countOf(plan.added), countOf(plan.changed)];
  const all = added + changed + plan.judged.size || 1;
  const counts = { added, changed, judgements: plan.judgements };
  if (added + changed + plan.judged.size === 0) return counts;
  const { uid, title, author, upTo, fileHash } = other;
  const { id: importId } = writer.add(importTable, {
    uid: newUid(),
    origin,
    fileName: order.fileName,
    fileHash,
    mapping: { case: { uid, title }, author, upTo },
    counts,
    ...writer.recorded,
  });
  let done = 0;
  const step = () => {
    done += 1;
    return done % ROWS_IN_SLICE === 0
      ? { about: 'taking it over', done: Math.min(1, done / all / 2) }
      : null;
  };
  const columns = new RowColumns(here);
  addFields(writer, plan);
  const change = (list: TogetherList) =>
    changesOf(plan, list).map(({ thing, how }) => () => {
      changeThing(writer, columns, { list, thing: thing, how });
    });
  for (const work of [...change('kinds'), ...change('linkTypes'), ...change('merges')]) work();
  const rows = new CaseRows(yield* toCaseJson(order), here);
  rows.writeLanguage(writer, writer.recorded);
  for (const _ of rows.writeRows(writer)) {
    const progress = step();
    if (progress) yield progress;
  }
  const last = togetherLists.filter(
    (list) => list !== 'kinds' && list !== 'linkTypes' && list !== 'merges',
  );
  for (const work of last.flatMap(change)) {
    work();
    const progress = step();
    if (progress) yield progress;
  }
  for (const attribution of plan.judged) {
    addJudgements(writer, columns.attributions.of(attribution), judgementsOf(there, attribution));
    const progress = step();
    if (progress) yield progress;
  }
  for (const list of togetherLists) {
    for (const thing of plan.added.get(list)?.values() ?? []) {
      keepKey(writer, origin, importId, list, thing);
      const progress = step();
      if (progress) yield progress;
    }
    for (const { thing } of plan.changed.get(list)?.values() ?? []) {
      keepKey(writer, origin, importId, list, thing);
    }
  }
  return counts;
}
