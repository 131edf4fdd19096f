import { firstOf, type Ranked } from '../../core/analysis/rankHypotheses';
import type { Sensitivity } from '../../core/analysis/testSensitivity';
import type { Uid } from '../../core/uid';

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' });
const endings: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

/** "1st", and whether it shares the place. */
export function placeToWords({ place }: Ranked, ranking: readonly Ranked[]): string {
  if (place === null) return 'not ranked';
  const ordinal = `${String(place)}${endings[ordinals.select(place)] ?? 'th'}`;
  const shared = ranking.filter((other) => other.place === place).length > 1;
  return shared ? `${ordinal}, tied` : ordinal;
}

/** How much of the evidence was rated. What cannot bear on it is left out of both numbers. */
export function ratedToWords({ rated, blank, notApplicable }: Ranked): string {
  const outside = notApplicable === 0 ? '' : ` · ${String(notApplicable)} NA`;
  return `${String(rated)} of ${String(rated + blank)} rated${outside}`;
}

type NameOf = (hypothesis: Uid) => string;

function joinNames(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2
    ? quoted.join('')
    : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1) ?? ''}`;
}

/** The outcome in a sentence: the least inconsistent, never the best confirmed. */
export function firstToWords(ranking: readonly Ranked[], nameOf: NameOf): string {
  const first = firstOf(ranking);
  if (first.length === 0) return 'Nothing is rated yet.';
  const names = joinNames(first.map(nameOf));
  return first.length === 1
    ? `The evidence is least inconsistent with ${names}.`
    : `The evidence is least inconsistent with ${names}, which tie.`;
}

function changeToWords(
  condition: string,
  changes: boolean,
  ranking: readonly Ranked[],
  nameOf: NameOf,
): string {
  if (!changes) return `${condition}, nothing changes in who comes first.`;
  const first = firstOf(ranking);
  if (first.length === 0) return `${condition}, nothing is left that is rated.`;
  const verb = first.length === 1 ? 'comes' : 'come';
  return `${condition}, ${joinNames(first.map(nameOf))} ${verb} first.`;
}

export function sensitivityToWords(
  { missing, missingChangesFirst, whenFalse, falseChangesFirst }: Sensitivity,
  nameOf: NameOf,
): string {
  if (!missingChangesFirst && !falseChangesFirst) {
    return 'Nothing changes in who comes first, neither without it nor if it is false.';
  }
  return [
    changeToWords('Without it', missingChangesFirst, missing, nameOf),
    changeToWords('If it is false', falseChangesFirst, whenFalse, nameOf),
  ].join(' ');
}
