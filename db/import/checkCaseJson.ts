import type { CaseJson } from '../../core/caseJson';
import { checkDerivations, checkMergesInForce } from './checkCircles';
import { checkClaim } from './checkClaim';
import { checkPlaces } from './checkPlaces';
import { lastJudgements } from './lastJudgements';
import { missing, notOfBase } from './references';
import { placeOf, refuseJson } from './refuseJson';
import { uidsInCase, type UidsInCase } from './uidsInCase';
import { whyMisfit } from './whyMisfit';

/** What is wrong with one thing, as its sentence goes on after its place; null where nothing is. */
type Rule<T> = (item: T, known: UidsInCase) => string | null;

const entityRule: Rule<CaseJson['entities'][number]> = ({ kind, fields }, { kinds }) => {
  const defined = kinds.get(kind);
  return defined ? whyMisfit(defined.fields, fields) : `the kind “${kind}” is not in the file`;
};

const linkRule: Rule<CaseJson['links'][number]> = ({ type, fields, from, to }, known) => {
  const defined = known.linkTypes.get(type);
  return (
    missing('entity', from, known.entities) ??
    missing('entity', to, known.entities) ??
    (defined ? whyMisfit(defined.fields, fields) : `the link type “${type}” is not in the file`)
  );
};

const passageRule: Rule<CaseJson['passages'][number]> = ({ source, span }, { sources }) => {
  const text = sources.get(source)?.text;
  if (text === undefined) return missing('source', source, sources);
  return span === null || span.end <= text.length
    ? null
    : `its span ends after the text of its source, which has ${text.length} characters`;
};

const attributionRule: Rule<CaseJson['attributions'][number]> = (item, known) => {
  if ((item.hypothesis === 'actor') !== (item.actor !== null)) {
    return 'an actor is named exactly where the hypothesis is “actor”';
  }
  return (
    notOfBase('incident', item.incident, 'incident', known) ??
    notOfBase('actor', item.actor, 'actor', known)
  );
};

const assessmentRule: Rule<CaseJson['assessments'][number]> = ({ attribution, claim }, known) =>
  missing('attribution', attribution, known.attributions) ?? missing('claim', claim, known.claims);

const annotationRule: Rule<CaseJson['annotations'][number]> = ({ about }, known) => {
  if ('entity' in about) return missing('entity', about.entity, known.entities);
  if ('link' in about) return missing('link', about.link, known.links);
  if ('claim' in about) return missing('claim', about.claim, known.claims);
  if ('source' in about) return missing('source', about.source, known.sources);
  if ('chart' in about) return missing('chart', about.chart, known.charts);
  return missing('attribution', about.attribution, known.attributions);
};

/** What makes sense of each thing by itself, but not of all together. */
export function checkCaseJson(json: CaseJson): void {
  const known = uidsInCase(json);
  const hold = <T>(list: string, items: readonly T[], rule: Rule<T>): void => {
    for (const [index, item] of items.entries()) {
      const trouble = rule(item, known);
      if (trouble !== null) throw refuseJson(`${placeOf(list, index, item)}: ${trouble}.`);
    }
  };
  if (json.charts.length === 0) throw refuseJson('The file has no chart; a case has at least one.');
  hold('entities', json.entities, entityRule);
  refuseTwice(json);
  hold('links', json.links, linkRule);
  hold('merges', json.merges, ({ entity, into }) =>
    entity === into
      ? 'an entity cannot be merged into itself'
      : (missing('entity', entity, known.entities) ?? missing('entity', into, known.entities)),
  );
  checkMergesInForce(json.merges, known.entities);
  hold('sources', json.sources, ({ derivesFrom }) => missing('source', derivesFrom, known.sources));
  checkDerivations(json.sources, known.sources);
  hold('passages', json.passages, passageRule);
  hold('attributions', json.attributions, attributionRule);
  hold('claims', json.claims, checkClaim);
  hold('judgements', json.judgements, ({ attribution }) =>
    missing('attribution', attribution, known.attributions),
  );
  hold('assessments', json.assessments, assessmentRule);
  hold('charts', json.charts, checkPlaces);
  hold('annotations', json.annotations, annotationRule);
  lastJudgements(json);
}

/** Names are no list of their own, and a pair of claim and hypothesis is rated once. */
function refuseTwice({ entities, assessments }: CaseJson): void {
  const names = new Set<string>();
  for (const [index, entity] of entities.entries()) {
    for (const { uid } of entity.names) {
      if (names.has(uid)) {
        throw refuseJson(`${placeOf('entities', index, entity)}: two names have the uid ${uid}.`);
      }
      names.add(uid);
    }
  }
  const pairs = new Set<string>();
  for (const [index, item] of assessments.entries()) {
    const pair = `${item.attribution} ${item.claim}`;
    if (pairs.has(pair)) {
      throw refuseJson(
        `${placeOf('assessments', index, item)}: this claim is rated for this attribution already.`,
      );
    }
    pairs.add(pair);
  }
}
