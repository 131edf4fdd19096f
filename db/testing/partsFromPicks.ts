import type { CommandArguments } from '../../core/commands/command';
import { credibilityTerms } from '../../core/vocabularies/credibility';
import { placePrecisionTerms } from '../../core/vocabularies/placePrecision';
import { reliabilityTerms } from '../../core/vocabularies/reliability';
import { stanceTerms } from '../../core/vocabularies/stance';
import type { Term } from '../../core/vocabularies/term';
import type { Picks } from './picks';

export function term<K extends string>(pick: Picks, terms: readonly Term<K>[]): K {
  return pick.one(terms).term;
}

export function termOrNull<K extends string>(pick: Picks, terms: readonly Term<K>[]): K | null {
  return pick.number(4) === 0 ? null : term(pick, terms);
}

const ownFields = [
  { key: 'own-text', label: 'Own text', type: 'text' },
  { key: 'own-number', label: 'Own number', type: 'number', unit: 'people' },
  { key: 'own-choice', label: 'Own choice', type: 'choice', options: ['a', 'b'] },
] as const;

export function fieldDefinitions(pick: Picks) {
  return ownFields
    .filter(() => pick.flag())
    .map((field) => ('options' in field ? { ...field, options: [...field.options] } : field));
}

export function fieldValues(pick: Picks) {
  return pick.some({
    'own-text': pick.line(),
    'own-number': pick.number(100),
    ...(pick.flag() ? { weapon: 'rocket', count: pick.number(9) } : { identified: pick.flag() }),
  });
}

export function names(pick: Picks, known: readonly string[] = []) {
  const roles = ['preferred', 'alias', 'former'] as const;
  return roles.slice(0, 1 + pick.number(3)).map((role, index) => ({
    uid: known[index] ?? pick.newUid('entity_name'),
    text: pick.line(),
    language: pick.one([null, 'ar', 'en-GB']),
    script: pick.one([null, 'Arab']),
    role,
  }));
}

export function position(pick: Picks) {
  if (pick.flag()) return null;
  return {
    latitude: pick.one([0, -0, 33.8, -89.123]),
    longitude: pick.one([0, 42.44, -180]),
    precision: termOrNull(pick, placePrecisionTerms),
  };
}

export function hypothesis(pick: Picks) {
  const hypothesis = pick.one(['actor', 'actor', 'unknown', 'other'] as const);
  const named = (hypothesis === 'actor') !== (pick.number(20) === 0);
  return { hypothesis, actor: named ? pick.entityOf('actor') : null };
}

export function claimParts(pick: Picks) {
  const stance = term(pick, stanceTerms);
  return {
    stance,
    claimant: pick.flag() ? pick.entityOf('actor') : null,
    credibility: termOrNull(pick, credibilityTerms),
    text: pick.prose(),
    saidOn: pick.date(),
    responsibility:
      stance === 'claims-responsibility' || pick.number(10) === 0
        ? {
            credibility: pick.one([null, 'likely'] as const),
            mode: pick.one([null, 'video'] as const),
          }
        : null,
  };
}

export function claimAbout(pick: Picks): CommandArguments<'claim.create'>['about'] {
  switch (pick.number(3)) {
    case 0:
      return { link: pick.row('link') };
    case 1:
      return { attribution: pick.row('attribution') };
    default:
      return { entity: pick.row('entity'), field: pick.one(['existence', 'name', 'own-text']) };
  }
}

export function annotationAbout(pick: Picks): CommandArguments<'annotation.create'>['about'] {
  switch (pick.number(6)) {
    case 0:
      return { entity: pick.row('entity') };
    case 1:
      return { link: pick.row('link') };
    case 2:
      return { attribution: pick.row('attribution') };
    case 3:
      return { claim: pick.row('claim') };
    case 4:
      return { source: pick.row('source') };
    default:
      return { chart: pick.row('chart'), x: pick.coordinate(), y: pick.coordinate() };
  }
}

export function placed(pick: Picks) {
  return pick.number(4) === 0
    ? { attribution: pick.row('attribution') }
    : { entity: pick.row('entity') };
}

export function sourceParts(pick: Picks) {
  return {
    title: pick.line(),
    type: pick.one(['article', 'report', 'other'] as const),
    publisher: pick.one([null, 'A paper']),
    author: pick.one([null, 'Someone']),
    url: pick.one([null, 'https://example.org/']),
    published: pick.date(),
    language: pick.one([null, 'fa']),
    reliability: termOrNull(pick, reliabilityTerms),
    reliabilityBasis: pick.prose(),
    derivesFrom: pick.rowOrNull('source'),
    description: pick.prose(),
    text: pick.prose(),
  };
}

export function passageParts(pick: Picks) {
  return {
    locator: pick.line(),
    paragraph: pick.one([null, 1, 7]),
    span: pick.one([null, { start: 0, end: 3 }]),
    text: pick.prose(),
  };
}

export function chartParts(
  pick: Picks,
): Pick<CommandArguments<'chart.create'>, 'title' | 'description' | 'filter' | 'styling'> {
  return {
    title: pick.line(),
    description: pick.prose(),
    filter: pick.flag() ? {} : { kinds: ['actor'] },
    styling: pick.flag() ? {} : { labels: { size: 12 } },
  };
}
