import { dateToWords } from '../dates/dateToWords';
import { attributionRoleTerms } from '../vocabularies/attributionRole';
import { attributionStatusTerms } from '../vocabularies/attributionStatus';
import { likelihoodTerms } from '../vocabularies/likelihood';
import { placePrecisionTerms } from '../vocabularies/placePrecision';
import { stanceTerms } from '../vocabularies/stance';
import { termOf } from '../vocabularies/termOf';
import type { Uid } from '../uid';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice, SliceAttribution, SliceLink, SliceNode, When } from '../views/sliceView';
import { gradeToText } from '../wording/gradeToText';

/** One thing that is recorded of an element. */
export interface Fact {
  readonly what: string;
  readonly words: string;
  /** What it is told apart by, where words change with other things than itself. */
  readonly key: string;
  readonly judged: boolean;
}

type NameOf = (uid: Uid) => string | null;

const NOT_GIVEN = 'not given';

function fact(what: string, words: string, key = words): Fact {
  return { what, words, key, judged: false };
}

function judged(what: string, words: string): Fact {
  return { what, words, key: words, judged: true };
}

function whenToWords(when: When | null): string {
  return when === null ? NOT_GIVEN : dateToWords(when.date);
}

function standing({ retracted, notes }: { retracted: boolean; notes: number }): Fact[] {
  return [
    fact('Standing', retracted ? 'retracted' : 'not retracted'),
    fact('Notes', notes === 0 ? 'none' : notes.toLocaleString('en')),
  ];
}

/** The short line below its name without the date, which is said by itself. */
function detailsOf({ detail, when }: SliceNode): string {
  const date = whenToWords(when);
  const parts = (detail ?? '').split(' · ').filter((part) => part !== '' && part !== date);
  return parts.length === 0 ? 'none' : parts.join(' · ');
}

export function entityFacts(node: SliceNode, { kinds }: LanguageView): readonly Fact[] {
  const { position, precision } = node;
  const kind = kinds.find(({ key }) => key === node.kind)?.label ?? node.kind;
  return [
    fact('Name', node.name),
    fact('Other name', node.otherName ?? 'none'),
    fact('Kind', kind, node.kind),
    fact('Date', whenToWords(node.when)),
    fact('Details', detailsOf(node)),
    fact(
      'Position',
      position === null ? NOT_GIVEN : `${String(position.latitude)}, ${String(position.longitude)}`,
    ),
    fact(
      'Precision',
      precision === null ? NOT_GIVEN : termOf(placePrecisionTerms, precision).label,
    ),
    ...standing(node),
  ];
}

type Line = SliceLink | SliceAttribution;

function claimsToWords({ claimCount, sourceCount, stances }: Line): string {
  if (claimCount === 0) return 'none';
  const parts = stanceTerms
    .filter(({ term }) => stances[term] > 0)
    .map(({ term, label }) => `${String(stances[term])} ${label}`);
  return `${parts.join(', ')}; ${String(sourceCount)} independent`;
}

function gradesToWords({ said }: Line): string {
  const grades = said.map(({ reliability, credibility }) => gradeToText(reliability, credibility));
  return grades.length === 0 ? 'none' : [...new Set(grades)].toSorted().join(', ');
}

function footing(line: Line): Fact[] {
  return [
    fact('Claims', claimsToWords(line)),
    fact('Grades', gradesToWords(line)),
    fact('Contested', line.contested ? 'contested' : 'not contested'),
    ...standing(line),
  ];
}

export function linkFacts(
  link: SliceLink,
  { linkTypes }: LanguageView,
  nameOf: NameOf,
): readonly Fact[] {
  const type = linkTypes.find(({ key }) => key === link.type)?.label ?? link.type;
  return [
    fact('Type', type, link.type),
    fact('From', nameOf(link.from) ?? '…', link.from),
    fact('To', nameOf(link.to) ?? '…', link.to),
    fact('Date', whenToWords(link.when)),
    ...footing(link),
  ];
}

const nobody = { unknown: 'unknown', other: 'someone else' } as const;

export function attributionFacts(attribution: SliceAttribution, nameOf: NameOf): readonly Fact[] {
  const { hypothesis, actor, likelihood, confidence, status, role, incident } = attribution;
  const suspect = hypothesis === 'actor' ? (nameOf(actor ?? '') ?? '…') : nobody[hypothesis];
  return [
    judged(
      'Likelihood',
      likelihood === null ? NOT_GIVEN : termOf(likelihoodTerms, likelihood).label,
    ),
    judged('Confidence', confidence ?? NOT_GIVEN),
    judged('Status', termOf(attributionStatusTerms, status).label),
    fact('Suspect', suspect, `${hypothesis} ${actor ?? ''}`),
    fact('Role', termOf(attributionRoleTerms, role).label, role),
    fact('Incident', nameOf(incident) ?? '…', incident),
    ...footing(attribution),
  ];
}

export function calloutFacts({ text }: ChartSlice['callouts'][number]): readonly Fact[] {
  return [fact('Text', text)];
}
