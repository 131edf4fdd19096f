import type { DiagnosticValue } from '../../../../core/analysis/diagnosticValue';
import type { EvidenceWeight } from '../../../../core/analysis/weighEvidence';

interface Mark {
  readonly label: string;
  readonly meaning: string;
}

/** Null where it tells the hypotheses apart, as evidence should. */
export function valueToWords({ value }: DiagnosticValue): Mark | null {
  switch (value) {
    case 'none':
      return {
        label: 'no diagnostic value',
        meaning: 'It bears on every hypothesis in the same way, so it tells none from another.',
      };
    case 'unknown':
      return {
        label: 'value open',
        meaning: 'Its diagnostic value is not known yet: it is not rated against every hypothesis.',
      };
    case 'some':
      return null;
  }
}

const fractions: Readonly<Record<number, string>> = { 0.25: '¼', 0.5: '½', 0.75: '¾' };

const grounds: Readonly<Record<NonNullable<EvidenceWeight['by']>, string>> = {
  reliability: 'Its source is the weaker of its two grades, or the only one known.',
  credibility: 'Its information is the weaker of its two grades, or the only one known.',
  both: 'Source and information allow the same.',
};

/** Null where nothing is taken off. */
export function weightToWords({ weight, by }: EvidenceWeight): Mark | null {
  const label = fractions[weight];
  if (label === undefined || by === null) return null;
  return { label: `× ${label}`, meaning: grounds[by] };
}
