import type { Said } from '../said';
import { sayTextLeftOut } from '../sayTextLeftOut';
import type { ExportSource } from '../source/exportSource';
import type {
  Assessment,
  ExportedAnnotation,
  ExportedClaim,
  ExportedSource,
  Judgement,
  Passage,
} from '../source/exported';
import {
  csvTable,
  dateColumns,
  recordedColumns,
  retractionColumns,
  type CsvColumn,
  type CsvTable,
} from './csvTable';

export function claimsTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<ExportedClaim>[] = [
    ['uid', 'its identity', ({ claim }) => claim.uid],
    ['about', 'what it speaks of: an entity, a link or an attribution', ({ about }) => about.kind],
    ['about_uid', 'the identity of that', ({ about }) => about.uid],
    ['about_field', 'the field of the entity that it speaks of', ({ field }) => field],
    ['stance', 'asserts, denies, suspects, claims-responsibility', ({ claim }) => claim.stance],
    ['value', 'what it says that the field is', ({ claim }) => claim.value],
    ['text', 'what is said, in the analyst’s words', ({ claim }) => claim.text || null],
    [
      'claimant_uid',
      'who says it through the source; empty: the source itself',
      ({ claimant }) => claimant?.uid ?? null,
    ],
    ['claimant_name', 'that actor’s name', ({ claimant }) => claimant?.name ?? null],
    ...dateColumns<ExportedClaim>('said_on', ({ saidOn }) => saidOn),
    ['source_uid', 'the source', (row) => row.source.uid],
    ['source_title', 'that source’s title', (row) => row.source.title],
    [
      'source_reliability',
      'how reliable the source is, A–F (Admiralty); empty: not given',
      (row) => row.source.reliability,
    ],
    [
      'credibility',
      'how credible what is said is, 1–6 (Admiralty); empty: not given',
      ({ claim }) => claim.credibility,
    ],
    ['passage_uid', 'the place in the source', ({ claim }) => claim.passage],
    ['locator', 'how a reader finds that place', ({ locator }) => locator],
    [
      'responsibility_credibility',
      'how credible a claim of responsibility is',
      ({ claim }) => claim.responsibility?.credibility ?? null,
    ],
    [
      'responsibility_mode',
      'how responsibility was claimed',
      ({ claim }) => claim.responsibility?.mode ?? null,
    ],
    ...retractionColumns<ExportedClaim>(({ claim }) => claim.retraction),
    ...recordedColumns<ExportedClaim>(({ claim }) => claim),
  ];
  return csvTable({
    name: 'claims.csv',
    about: 'what a passage of a source says',
    columns,
    rows: source.claims,
  });
}

export function sourcesTable(source: ExportSource, said: Said): CsvTable {
  const columns: CsvColumn<ExportedSource>[] = [
    ['uid', 'its identity', (row) => row.source.uid],
    ['title', 'its title', (row) => row.source.title],
    ['type', 'article, report, statement, sensor, dataset, other', (row) => row.source.type],
    ['publisher', 'who published it', (row) => row.source.publisher],
    ['author', 'who wrote it', (row) => row.source.author],
    ['url', 'its address', (row) => row.source.url],
    ...dateColumns<ExportedSource>('published', (row) => row.published),
    ['language', 'the tag of its language (BCP 47)', (row) => row.source.language],
    ['reliability', 'A–F (Admiralty); empty: not given', (row) => row.source.reliability],
    ['reliability_basis', 'why', (row) => row.source.reliabilityBasis || null],
    ['derives_from_uid', 'the source that it repeats', (row) => row.source.derivesFrom],
    ['root_uid', 'the first of that chain; sources that share it count once', (row) => row.root],
    ['description', 'what it is', (row) => row.source.description || null],
    ...retractionColumns<ExportedSource>((row) => row.source.retraction),
    ...recordedColumns<ExportedSource>((row) => row.source),
  ];
  return csvTable({
    name: 'sources.csv',
    about: 'what something is known from',
    columns,
    rows: function* () {
      for (const row of source.sources()) {
        if (row.hasText) sayTextLeftOut(said, 'tables');
        yield row;
      }
    },
  });
}

export function passagesTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<Passage>[] = [
    ['uid', 'its identity', ({ uid }) => uid],
    ['source_uid', 'the source that it is in', (row) => row.source],
    ['locator', 'how a reader finds it', ({ locator }) => locator],
    ['paragraph', 'counted from 1', ({ paragraph }) => paragraph],
    [
      'span_start',
      'where it begins in the text, in UTF-16 units',
      ({ span }) => span?.start ?? null,
    ],
    ['span_end', 'where it ends', ({ span }) => span?.end ?? null],
    ['text', 'what it says', ({ text }) => text || null],
    ...recordedColumns<Passage>((row) => row),
  ];
  return csvTable({
    name: 'passages.csv',
    about: 'a place in a source',
    columns,
    rows: source.passages,
  });
}

export function judgementsTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<Judgement>[] = [
    ['uid', 'its identity', ({ uid }) => uid],
    ['attribution_uid', 'the attribution that was judged', ({ attribution }) => attribution],
    ['likelihood', 'how likely (ICD 203); empty: not given', ({ likelihood }) => likelihood],
    ['confidence', 'how well founded; empty: not given', ({ confidence }) => confidence],
    ['status', 'open, accepted, rejected, superseded', ({ status }) => status],
    ['reason', 'why', ({ reason }) => reason],
    ...recordedColumns<Judgement>((row) => row),
  ];
  return csvTable({
    name: 'judgements.csv',
    about: 'what the analyst thought of an attribution at a moment; the last one holds',
    columns,
    rows: source.judgements,
  });
}

export function assessmentsTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<Assessment>[] = [
    ['uid', 'its identity', ({ uid }) => uid],
    ['attribution_uid', 'the hypothesis', ({ attribution }) => attribution],
    ['claim_uid', 'the claim', ({ claim }) => claim],
    ['rating', 'from CC (very consistent) to II (very inconsistent)', ({ rating }) => rating],
    ['note', 'why', ({ note }) => note || null],
    ...recordedColumns<Assessment>((row) => row),
  ];
  return csvTable({
    name: 'assessments.csv',
    about: 'how one claim bears on one hypothesis',
    columns,
    rows: source.assessments,
  });
}

export function notesTable(source: ExportSource): CsvTable {
  const columns: CsvColumn<ExportedAnnotation>[] = [
    ['uid', 'its identity', ({ annotation }) => annotation.uid],
    ['about', 'what it is on', ({ about }) => about.kind],
    ['about_uid', 'the identity of that', ({ about }) => about.uid],
    ['text', 'the note', ({ annotation }) => annotation.text],
    ...recordedColumns<ExportedAnnotation>(({ annotation }) => annotation),
  ];
  return csvTable({
    name: 'notes.csv',
    about: 'a note by the analyst',
    columns,
    rows: source.annotations,
  });
}
