import type { Command } from '../../core/commands/command';
import { builtInKinds } from '../../core/language/builtInKinds';
import { assessmentCommands, hypothesisCommands, judgementCommands } from './attributionCommands';
import { annotationCommand, chartCommands } from './chartCommands';
import { claimCommands } from './claimCommands';
import { entityCommands } from './entityCommands';
import { linkCommands } from './linkCommands';
import type { ClaimItem, HypothesesItem, Sample } from './sampleSchema';
import type { SampleStep } from './sampleStep';
import { sourceCommands } from './sourceCommands';
import type { UidOf } from './sampleUids';

/**
 * The case as the steps of an analyst at work: the article first, then who and what is in it, then
 * what each paragraph says, then who may have done it, and last the notes and the charts.
 */
export function sampleToSteps(sample: Sample, uidOf: UidOf): SampleStep[] {
  const { title, description, kinds, linkTypes } = sample.case;
  const hypotheses = new Map(sample.hypotheses.map((item) => [item.incident, item]));
  const rounds = judgedRounds(sample);
  return [
    step('Describe the case', [{ name: 'case.describe', args: { title, description } }]),
    step('Add words to the language', [
      ...kinds.map((kind): Command => ({ name: 'kind.define', args: kind })),
      ...linkTypes.map((type): Command => ({ name: 'linkType.define', args: type })),
    ]),
    ...sample.sources.map((source) =>
      step(`Record the source “${source.title}”`, sourceCommands(source, uidOf)),
    ),
    ...entitySteps(sample, uidOf),
    ...readingSteps(sample, uidOf),
    ...[...hypotheses.values()].map((item) =>
      step(`Set up who may be behind “${nameOf(sample, item.incident)}”`, [
        ...hypothesisCommands(item, uidOf),
        ...claimsOn(sample, item).flatMap((claim) => claimCommands(claim, uidOf)),
      ]),
    ),
    ...rounds.flatMap(({ round, items }) =>
      items.map((item, index) => ({
        ...step(
          `${round === 1 ? 'First judgement' : 'Judgement'} of “${nameOf(sample, item.incident)}”`,
          judgementCommands(item, round, uidOf),
        ),
        // Each round of work is a day, so that one can look back to the day before.
        nextDay: round > 1 && index === 0,
      })),
    ),
    ...sample.hypotheses.map((item) =>
      step(
        `Rate the evidence on “${nameOf(sample, item.incident)}”`,
        assessmentCommands(item, uidOf),
      ),
    ),
    step(
      'Write notes',
      sample.annotations
        .filter((item) => !('chart' in item))
        .map((item) => annotationCommand(item, uidOf)),
    ),
    ...sample.charts.map((chart) =>
      step(`Draw the chart “${chart.title}”`, [
        ...chartCommands(chart, sample, uidOf),
        ...sample.annotations
          .filter((item) => 'chart' in item && item.chart === chart.slug)
          .map((item) => annotationCommand(item, uidOf)),
      ]),
    ),
  ].filter(({ commands }) => commands.length > 0);
}

function step(label: string, commands: readonly Command[]): SampleStep {
  return { label, commands, nextDay: false };
}

/** One step for each kind. */
function entitySteps(sample: Sample, uidOf: UidOf): SampleStep[] {
  const kinds = new Set(sample.entities.map(({ kind }) => kind));
  return [...kinds].map((kind) => {
    const items = sample.entities.filter((item) => item.kind === kind);
    const words = [...builtInKinds, ...sample.case.kinds].find(({ key }) => key === kind);
    const noun = items.length === 1 ? words?.label : words?.plural;
    return step(
      `Add ${items.length} ${(noun ?? kind).toLowerCase()}`,
      items.flatMap((item) => entityCommands(item, uidOf)),
    );
  });
}

/**
 * One step for each passage: the links that are first spoken of there, and its claims. Claims on
 * attributions come with the attributions. Links that nobody claims come last.
 */
function readingSteps(sample: Sample, uidOf: UidOf): SampleStep[] {
  const drawn = new Set<string>();
  const links = new Map(sample.links.map((link) => [link.slug, link]));
  const passages = sample.sources.flatMap((source) => source.passages);
  const read = passages.map(({ slug, locator }) => {
    const claims = sample.claims.filter(
      (claim) => claim.passage === slug && !('attribution' in claim),
    );
    const spokenOf = claims.flatMap((claim) => ('link' in claim ? [claim.link] : []));
    const fresh = [...new Set(spokenOf)].filter((link) => !drawn.has(link));
    for (const link of fresh) drawn.add(link);
    return step(`Read ${locator}`, [
      ...fresh.flatMap((link) => {
        const item = links.get(link);
        return item ? linkCommands(item, uidOf) : [];
      }),
      ...claims.flatMap((claim) => claimCommands(claim, uidOf)),
    ]);
  });
  const rest = sample.links.filter(({ slug }) => !drawn.has(slug));
  return [
    ...read,
    step(
      'Draw links of our own, which no claim supports',
      rest.flatMap((link) => linkCommands(link, uidOf)),
    ),
  ];
}

function claimsOn(sample: Sample, item: HypothesesItem): ClaimItem[] {
  const slugs = new Set(item.hypotheses.map(({ slug }) => slug));
  return sample.claims.filter((claim) => 'attribution' in claim && slugs.has(claim.attribution));
}

function judgedRounds(sample: Sample): { round: number; items: HypothesesItem[] }[] {
  const roundsOf = (item: HypothesesItem): number[] =>
    item.hypotheses.flatMap(({ judgements }) => judgements.map(({ round }) => round));
  const rounds = [...new Set(sample.hypotheses.flatMap(roundsOf))].sort((a, b) => a - b);
  return rounds.map((round) => ({
    round,
    items: sample.hypotheses.filter((item) => roundsOf(item).includes(round)),
  }));
}

function nameOf(sample: Sample, entity: string): string {
  return sample.entities.find(({ slug }) => slug === entity)?.names[0]?.text ?? entity;
}
