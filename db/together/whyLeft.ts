import { commonFields } from '../../core/language/claim';
import type { Entity } from '../../core/language/entity';
import type { TogetherList } from '../../core/together/togetherList';
import { whyMisfit } from '../import/whyMisfit';
import type { Outlook } from './outlook';
import { readThing, referencesOf, type Thing, type Things } from './things';

type Why = string | null;
type Rule<L extends TogetherList> = (outlook: Outlook, thing: Things[L], isChange: boolean) => Why;

const languageRule =
  (list: 'kinds' | 'linkTypes'): Rule<'kinds' | 'linkTypes'> =>
  ({ here }, theirs, isChange) => {
    if (!isChange) return null;
    const ours = readThing(here, list, theirs.key);
    if (!ours) return null;
    if ('base' in ours && 'base' in theirs && ours.base !== theirs.base) {
      return 'it behaves like another kind here';
    }
    const other = theirs.fields.find((field) =>
      ours.fields.some(
        ({ key, type, options }) =>
          key === field.key &&
          (type !== field.type || options?.some((one) => !field.options?.includes(one)) === true),
      ),
    );
    return other ? `its field “${other.label}” takes other values here` : null;
  };

function whyOtherKind(outlook: Outlook, entity: Entity): Why {
  const { here } = outlook;
  const ours = readThing(here, 'entities', entity.uid);
  if (!ours || ours.kind === entity.kind) return null;
  const [from, to] = [outlook.defined('kinds', ours.kind), outlook.defined('kinds', entity.kind)];
  const baseOf = (kind: typeof from) => (kind && 'base' in kind ? kind.base : null);
  if (baseOf(from) !== baseOf(to)) return 'it is of a kind here that behaves otherwise';
  const merged = here.get(
    `SELECT 1 FROM entity_merge WHERE retracted_at IS NULL
     AND (SELECT id FROM entity WHERE uid = ?) IN (entity_id, into_id)`,
    entity.uid,
  );
  if (merged) return 'it is merged here, and of another kind there';
  const known = new Set<string>([...commonFields, ...(to?.fields ?? []).map(({ key }) => key)]);
  const lost = here
    .all<{ field: string }>(
      `SELECT DISTINCT field FROM claim
       WHERE entity_id = (SELECT id FROM entity WHERE uid = ?)`,
      entity.uid,
    )
    .find(({ field }) => !known.has(field));
  return lost
    ? `a claim here speaks of its field “${lost.field}”, which its kind there lacks`
    : null;
}

const entityRule: Rule<'entities'> = (outlook, entity) => {
  const kind = outlook.defined('kinds', entity.kind);
  const misfit = whyOtherKind(outlook, entity) ?? whyMisfit(kind?.fields ?? [], entity.fields);
  if (misfit !== null) return misfit;
  for (const { uid } of entity.names) {
    const owner = outlook.here.get<{ uid: string }>(
      `SELECT entity.uid FROM entity_name JOIN entity ON entity.id = entity_name.entity_id
       WHERE entity_name.uid = ?`,
      uid,
    );
    if (owner && owner.uid !== entity.uid) return 'one of its names is that of another entity here';
  }
  outlook.use('kinds', entity.kind);
  return null;
};

/** The entity that this one will be merged into; null where it will not be. */
function mergedInto(outlook: Outlook, entity: string, without: string): string | null {
  const ours = outlook.here
    .all<{ uid: string; into: string }>(
      `SELECT merge.uid, (SELECT uid FROM entity WHERE id = merge.into_id) AS "into"
       FROM entity_merge AS merge WHERE merge.retracted_at IS NULL
       AND merge.entity_id = (SELECT id FROM entity WHERE uid = ?)`,
      entity,
    )
    .find(({ uid }) => uid !== without && outlook.accepted('merges', uid) === undefined);
  const theirs = outlook.acceptedMerges.get(entity);
  const other = theirs && theirs.uid !== without ? theirs.into : null;
  return ours?.into ?? other;
}

const mergeRule: Rule<'merges'> = (outlook, merge) => {
  if (merge.retraction !== null) return null;
  const { uid, entity, into } = merge;
  if (mergedInto(outlook, entity, uid) !== null) return 'it is merged into another one here';
  for (let at: string | null = into; at !== null; at = mergedInto(outlook, at, uid)) {
    if (at === entity) return 'they are merged the other way round here';
  }
  const [one, other] = [outlook.find('entities', entity), outlook.find('entities', into)];
  return one?.kind === other?.kind ? null : 'the two are of different kinds here';
};

const linkRule: Rule<'links'> = (outlook, link) => {
  const misfit = whyMisfit(outlook.defined('linkTypes', link.type)?.fields ?? [], link.fields);
  if (misfit === null) outlook.use('linkTypes', link.type);
  return misfit;
};

const sourceRule: Rule<'sources'> = (outlook, source, isChange) => {
  if (!isChange) return null;
  for (
    let at = source.derivesFrom;
    at !== null;
    at = outlook.find('sources', at)?.derivesFrom ?? null
  ) {
    if (at === source.uid) return 'it is what its own source repeats here';
  }
  const reach = outlook.here.get<{ end: number | null }>(
    `SELECT max(span_end) AS end FROM passage
     WHERE source_id = (SELECT id FROM source WHERE uid = ?)`,
    source.uid,
  );
  return (reach?.end ?? 0) > source.text.length
    ? 'passages here lie beyond the end of its text there'
    : null;
};

const passageRule: Rule<'passages'> = (outlook, { source, span }) =>
  span === null || span.end <= outlook.textLength(source)
    ? null
    : 'it lies beyond the end of the text of its source here';

const attributionRule: Rule<'attributions'> = (outlook, { incident, actor }) => {
  if (outlook.baseOf(incident) !== 'incident') return 'what it speaks of is no incident here';
  return actor === null || outlook.baseOf(actor) === 'actor'
    ? null
    : 'whom it names is no actor here';
};

const claimRule: Rule<'claims'> = (outlook, { claimant, about }) => {
  if (claimant !== null && outlook.baseOf(claimant) !== 'actor')
    return 'who claims it is no actor here';
  if (!('entity' in about)) return null;
  const kind = outlook.find('entities', about.entity)?.kind ?? '';
  const fields = outlook.defined('kinds', kind)?.fields ?? [];
  const isKnown = [...commonFields, ...fields.map(({ key }) => key)].includes(about.field);
  if (!isKnown) return `there is no field “${about.field}” here`;
  outlook.use('kinds', kind);
  return null;
};

const chartRule: Rule<'charts'> = (outlook, { places }) => {
  const named = places.find(
    ({ of }) => 'attribution' in of && outlook.find('attributions', of.attribution)?.actor !== null,
  );
  return named ? 'a hypothesis that stands on it names an actor here' : null;
};

const assessmentRule: Rule<'assessments'> = ({ here }, { uid }, isChange) =>
  !isChange && here.get('SELECT 1 FROM assessment WHERE uid = ?', uid)
    ? 'it is the rating of something else here'
    : null;

const rules: { readonly [L in TogetherList]?: Rule<L> } = {
  kinds: languageRule('kinds'),
  linkTypes: languageRule('linkTypes'),
  entities: entityRule,
  merges: mergeRule,
  links: linkRule,
  sources: sourceRule,
  passages: passageRule,
  attributions: attributionRule,
  claims: claimRule,
  assessments: assessmentRule,
  charts: chartRule,
};

/** Why a thing of the other case cannot be taken over as this one will be; null where it can. */
export function whyLeft(
  outlook: Outlook,
  list: TogetherList,
  thing: Thing,
  isChange: boolean,
): Why {
  const missing = referencesOf(list, thing as never).find(
    ({ list: of, id }) => !outlook.has(of, id),
  );
  if (missing) return 'it needs something that stays behind';
  return (rules[list] as Rule<TogetherList> | undefined)?.(outlook, thing, isChange) ?? null;
}
