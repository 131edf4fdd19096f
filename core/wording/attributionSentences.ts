import type { Attribution } from '../language/attribution';
import { attributionRoleTerms } from '../vocabularies/attributionRole';
import type { Confidence } from '../vocabularies/confidence';
import type { Likelihood } from '../vocabularies/likelihood';
import { termOf } from '../vocabularies/termOf';

/** How each term of ICD 203 opens a sentence. One column of terms, never both. */
const openings: Record<Likelihood, string> = {
  'almost-no-chance': 'There is almost no chance that',
  'very-unlikely': 'It is very unlikely that',
  unlikely: 'It is unlikely that',
  'roughly-even-chance': 'There is a roughly even chance that',
  likely: 'It is likely that',
  'very-likely': 'It is very likely that',
  'almost-certain': 'It is almost certain that',
};

const confidenceSentences: Record<Confidence, string> = {
  high: 'Our confidence in this is high.',
  moderate: 'Our confidence in this is moderate.',
  low: 'Our confidence in this is low.',
};

type Hypothesis = Pick<Attribution, 'hypothesis' | 'role' | 'likelihood' | 'confidence'>;

/** The hypothesis without a word on how likely it is: "X carried out “Y”". */
export function hypothesisToWords(
  { hypothesis, role }: Pick<Hypothesis, 'hypothesis' | 'role'>,
  actor: string | null,
  incident: string,
): string {
  const who =
    hypothesis === 'actor'
      ? (actor ?? 'an actor who is not named')
      : hypothesis === 'unknown'
        ? 'someone we cannot name'
        : 'someone not among the named rivals';
  return `${who} ${termOf(attributionRoleTerms, role).verb} “${incident}”`;
}

/**
 * Two sentences, because a likelihood and a confidence never stand in one (ICD 203). What was not
 * given is said to be not given.
 */
export function attributionSentences(
  attribution: Hypothesis,
  actor: string | null,
  incident: string,
): readonly [likelihood: string, confidence: string] {
  const what = hypothesisToWords(attribution, actor, incident);
  return [
    attribution.likelihood === null
      ? `Nobody has judged yet how likely it is that ${what}.`
      : `${openings[attribution.likelihood]} ${what}.`,
    attribution.confidence === null
      ? 'No confidence has been given.'
      : confidenceSentences[attribution.confidence],
  ];
}
