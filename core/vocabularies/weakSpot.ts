import { z } from 'zod';
import { enumOfTerms } from './term';

/**
 * What can be weak in a case, the gravest first. The label says what there is too little of, the
 * definition why it matters.
 */
export const weakSpotTerms = [
  {
    term: 'unsourced-hypotheses',
    label: 'Hypotheses that no claim supports',
    definition: 'They name somebody, and nobody is on record as saying so.',
  },
  {
    term: 'contested',
    label: 'Asserted and denied',
    definition: 'One says it is so, another that it is not. Which of them knows?',
  },
  {
    term: 'repeated',
    label: 'Several sources that are one',
    definition: 'All of them derive from one source. Repetition is not confirmation.',
  },
  {
    term: 'single-source-hypotheses',
    label: 'Hypotheses on one independent source',
    definition: 'If that source is wrong, nothing is left.',
  },
  {
    term: 'worth-unknown',
    label: 'Hypotheses on claims of unknown worth',
    definition: 'Neither the sources nor what they say was graded, or it cannot be judged (F, 6).',
  },
  {
    term: 'unweighed-denials',
    label: 'Denials that were not weighed',
    definition: 'A hypothesis is denied, and the denial is rated against none of the rivals.',
  },
  {
    term: 'unassessed-hypotheses',
    label: 'Hypotheses without any rating',
    definition: 'No evidence was rated against them, so they were not tested.',
  },
  {
    term: 'half-judged',
    label: 'Judged by half',
    definition: 'How likely it is and how well founded that is are two questions. One is open.',
  },
  {
    term: 'unjudged-hypotheses',
    label: 'Hypotheses that nobody has judged',
    definition: 'They stand beside their rivals without a likelihood or a confidence.',
  },
  {
    term: 'lone-hypotheses',
    label: 'Incidents with a single hypothesis',
    definition: 'Without a rival, “unknown” among them, there is nothing to compare it with.',
  },
  {
    term: 'incidents-without-hypothesis',
    label: 'Incidents without a hypothesis',
    definition: 'Nobody has asked yet who did it.',
  },
  {
    term: 'rival-values',
    label: 'Values that contradict each other',
    definition: 'Claims give one field different values.',
  },
  {
    term: 'unsourced-links',
    label: 'Links that no claim supports',
    definition: 'They are drawn as unsourced: nobody is on record as saying so.',
  },
  {
    term: 'sources-without-reliability',
    label: 'Sources without a reliability',
    definition: 'Not graded yet. F would say that it cannot be judged.',
  },
  {
    term: 'claims-without-credibility',
    label: 'Claims without a credibility',
    definition: 'Not graded yet. 6 would say that it cannot be judged.',
  },
  {
    term: 'year-not-stated',
    label: 'Dates whose year is not stated',
    definition: 'The year is open or inferred. What is ordered by it may stand in a wrong order.',
  },
  {
    term: 'incidents-without-date',
    label: 'Incidents without a date',
    definition: 'They cannot be put in order, not even vaguely.',
  },
  {
    term: 'places-without-position',
    label: 'Places without a position',
    definition: 'No distance and no map can count on them.',
  },
  {
    term: 'positions-without-precision',
    label: 'Positions without a precision',
    definition: 'Whether it is the place itself, near it or only its region was not given.',
  },
] as const;

export const weakSpotKindSchema = enumOfTerms(weakSpotTerms);
export type WeakSpotKind = z.infer<typeof weakSpotKindSchema>;

/**
 * What hangs on a thing. A conclusion: a hypothesis that is judged likely or more, or that the
 * analyst has accepted.
 */
export const stakeSchema = z.enum(['conclusion', 'hypothesis', 'none']);
export type Stake = z.infer<typeof stakeSchema>;
