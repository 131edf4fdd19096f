import { sourceTypes } from '../language/source';
import { attributionRoleTerms } from '../vocabularies/attributionRole';
import { attributionStatusTerms } from '../vocabularies/attributionStatus';
import { confidenceTerms } from '../vocabularies/confidence';
import { credibilityTerms } from '../vocabularies/credibility';
import { likelihoodTerms } from '../vocabularies/likelihood';
import { reliabilityTerms } from '../vocabularies/reliability';
import { stanceTerms } from '../vocabularies/stance';
import type { Term } from '../vocabularies/term';

/** What the table can list. */
export const tableNames = ['entities', 'links', 'attributions', 'claims', 'sources'] as const;

export type TableName = (typeof tableNames)[number];

type ColumnType = 'text' | 'prose' | 'date' | 'instant' | 'number' | 'kind' | 'linkType' | 'term';

export interface TableColumn {
  readonly key: string;
  readonly label: string;
  readonly type: ColumnType;
  /** In CSS pixels, until it is dragged. */
  readonly width: number;
  /** The words of a column of the type `term`, in the order in which they are sorted. */
  readonly terms?: readonly Pick<Term, 'term' | 'label'>[];
  /** The term that means "cannot be judged": it is known, and neither end of the scale. */
  readonly unrated?: string;
  /** The term itself stands before its label: "C fairly reliable". */
  readonly isGrade?: true;
  /** How a value reads that is missing. */
  readonly missing?: string;
  /** Shown whatever is chosen: what names a row, and what an attribution never goes without. */
  readonly always?: true;
  /** Shown only where it was chosen. */
  readonly extra?: true;
}

const yesNo = [
  { term: 'yes', label: 'contested' },
  { term: 'no', label: 'no' },
];

const recorded: readonly TableColumn[] = [
  { key: 'recordedAt', label: 'Recorded', type: 'instant', width: 140, extra: true },
  { key: 'recordedBy', label: 'Recorded by', type: 'text', width: 130, extra: true },
];

const footing: readonly TableColumn[] = [
  { key: 'claims', label: 'Claims', type: 'number', width: 70 },
  { key: 'sources', label: 'Independent sources', type: 'number', width: 90 },
  { key: 'contested', label: 'Contested', type: 'term', terms: yesNo, width: 90 },
];

const description: TableColumn = {
  key: 'description',
  label: 'Description',
  type: 'prose',
  width: 260,
};

/** The columns of each table in their order. The first one names a row. */
export const tableColumns: Readonly<Record<TableName, readonly TableColumn[]>> = {
  entities: [
    { key: 'name', label: 'Name', type: 'text', width: 220, always: true },
    { key: 'kind', label: 'Kind', type: 'kind', width: 100 },
    { key: 'date', label: 'Date', type: 'date', width: 150 },
    description,
    { key: 'links', label: 'Links', type: 'number', width: 64 },
    { key: 'hypotheses', label: 'Hypotheses', type: 'number', width: 92 },
    { key: 'otherNames', label: 'Other names', type: 'text', width: 200, extra: true },
    { key: 'latitude', label: 'Latitude', type: 'number', width: 84, extra: true },
    { key: 'longitude', label: 'Longitude', type: 'number', width: 84, extra: true },
    ...recorded,
  ],
  links: [
    { key: 'from', label: 'From', type: 'text', width: 180, always: true },
    { key: 'type', label: 'Type', type: 'linkType', width: 120 },
    { key: 'to', label: 'To', type: 'text', width: 180 },
    { key: 'date', label: 'Date', type: 'date', width: 140 },
    ...footing,
    { ...description, extra: true },
    ...recorded,
  ],
  attributions: [
    { key: 'incident', label: 'Incident', type: 'text', width: 190, always: true },
    { key: 'suspect', label: 'Hypothesis', type: 'text', width: 170, always: true },
    { key: 'role', label: 'Role', type: 'term', terms: attributionRoleTerms, width: 92 },
    {
      key: 'likelihood',
      label: 'Likelihood',
      type: 'term',
      terms: likelihoodTerms,
      always: true,
      width: 130,
    },
    {
      key: 'confidence',
      label: 'Confidence',
      type: 'term',
      terms: confidenceTerms,
      width: 90,
      always: true,
    },
    { key: 'status', label: 'Status', type: 'term', terms: attributionStatusTerms, width: 84 },
    ...footing,
    { key: 'judgedAt', label: 'Judged', type: 'instant', width: 140, extra: true },
    ...recorded,
  ],
  claims: [
    {
      key: 'text',
      label: 'What is said',
      type: 'prose',
      width: 260,
      missing: 'no words of ours',
      always: true,
    },
    { key: 'about', label: 'About', type: 'text', width: 220 },
    { key: 'stance', label: 'Stance', type: 'term', terms: stanceTerms, width: 96 },
    { key: 'claimant', label: 'Said by', type: 'text', width: 130, missing: 'the source itself' },
    {
      key: 'credibility',
      label: 'Credibility',
      type: 'term',
      terms: credibilityTerms,
      unrated: '6',
      isGrade: true,
      width: 150,
    },
    { key: 'source', label: 'Source', type: 'text', width: 180 },
    {
      key: 'reliability',
      label: 'Reliability of the source',
      type: 'term',
      terms: reliabilityTerms,
      unrated: 'F',
      isGrade: true,
      width: 150,
      extra: true,
    },
    { key: 'locator', label: 'Passage', type: 'text', width: 110, extra: true },
    { key: 'saidOn', label: 'Said on', type: 'date', width: 130 },
    ...recorded,
  ],
  sources: [
    { key: 'title', label: 'Title', type: 'text', width: 240, always: true },
    {
      key: 'type',
      label: 'Type',
      type: 'term',
      terms: sourceTypes.map((term) => ({ term, label: term })),
      width: 84,
    },
    { key: 'publisher', label: 'Publisher', type: 'text', width: 140 },
    { key: 'published', label: 'Published', type: 'date', width: 130 },
    {
      key: 'reliability',
      label: 'Reliability',
      type: 'term',
      terms: reliabilityTerms,
      unrated: 'F',
      isGrade: true,
      width: 160,
    },
    { key: 'passages', label: 'Passages', type: 'number', width: 76 },
    { key: 'claims', label: 'Claims', type: 'number', width: 70 },
    {
      key: 'derivesFrom',
      label: 'Derives from',
      type: 'text',
      width: 170,
      missing: 'no other source',
      extra: true,
    },
    { key: 'author', label: 'Author', type: 'text', width: 130, extra: true },
    { key: 'language', label: 'Language', type: 'text', width: 80, extra: true },
    ...recorded,
  ],
};
