import { cutText } from '../../text/cutText';
import type { IncomingAttribution, IncomingKey } from '../incoming';
import { add, keyOf, type MappedRow, type Saying } from './mappedRow';
import type { AttributionRule } from './mapping';

/**
 * The hypotheses that a row speaks of. What it thinks of them is what it says, as surely as it says
 * it; how likely they are is for the analyst to judge.
 */
export function mapAttribution(rule: AttributionRule, row: MappedRow): void {
  const { reader } = row;
  const incidents = row.made.get(rule.incident);
  if (incidents === undefined || !reader.all(rule.when)) return;
  const actors: readonly (IncomingKey | null)[] = reader.some(rule.unknown)
    ? [null]
    : (row.made.get(rule.actor) ?? []);
  for (const incident of incidents) {
    for (const actor of actors) {
      const attribution: IncomingAttribution = {
        what: 'attribution',
        key: keyOf(row.mapping.origin, 'attribution', incident, actor ?? '', rule.role),
        at: reader.row.at,
        incident,
        hypothesis: actor === null ? 'unknown' : 'actor',
        actor,
        role: rule.role,
        basis: '',
      };
      add(row, attribution);
      const about = { attribution: attribution.key };
      row.sayings.push({ about, ...whatIsSaid(rule, row) });
      if (actor !== null) {
        const claimed = claimOfResponsibility(rule, actor, row);
        if (claimed !== null) row.sayings.push({ about, ...claimed });
      }
    }
  }
}

type Said = Omit<Saying, 'about'>;

function whatIsSaid(rule: AttributionRule, { reader }: MappedRow): Said {
  const suspected = reader.some(rule.suspected);
  const likelihood = rule.likelihood === null ? null : reader.said(rule.likelihood);
  const words = [
    ...(suspected
      ? [
          `Suspected: ${rule.suspected.map(({ column }) => `${column} is ${reader.raw(column)}`).join(', ')}.`,
        ]
      : []),
    ...(likelihood === null ? [] : [`${rule.likelihood ?? ''}: ${cutText(likelihood, 500)}`]),
  ];
  return {
    // How likely it is thought to be is short of saying that it is so.
    stance: suspected || likelihood !== null ? 'suspects' : 'asserts',
    value: null,
    text: words.join('\n'),
    claimant: null,
    responsibility: null,
  };
}

function claimOfResponsibility(
  rule: AttributionRule,
  actor: IncomingKey,
  { reader }: MappedRow,
): Said | null {
  if (rule.responsibility === null || !reader.holds(rule.responsibility.claimed)) return null;
  const how = rule.responsibility.mode;
  const said = how === null ? null : reader.said(how.column);
  const mode = how?.words.find(([code]) => code.toLowerCase() === said?.toLowerCase())?.[1] ?? null;
  if (how !== null && said !== null && mode === null) {
    reader.problem(
      how.column,
      `“${cutText(said, 80)}” is no way of claiming that is known here. It comes in without one.`,
    );
  }
  return {
    stance: 'claims-responsibility',
    value: null,
    text: '',
    claimant: actor,
    responsibility: { credibility: null, mode },
  };
}
