import type { Passage } from '../../../core/language/passage';
import type { Span } from '../../../core/text/paragraphs';
import type { Uid } from '../../../core/uid';
import type { SourceRecord } from '../../../core/views/recordView';
import { claimSubject } from '../../store/claimSubject';
import type { Selected } from '../../store/selection';

/** A passage where it stands in the text, in UTF-16 code units. */
export interface PassageMark {
  readonly passage: Uid;
  readonly locator: string;
  readonly from: number;
  readonly to: number;
  /** Else only its paragraph is known. */
  readonly isSpan: boolean;
  readonly claims: number;
  /** What its claims speak of, each once. */
  readonly subjects: readonly Selected[];
}

interface PassageMarks {
  /** In the order of the text; of those that begin together, the longer first. */
  readonly placed: readonly PassageMark[];
  /** Passages that say neither span nor paragraph, such as a headline. */
  readonly elsewhere: readonly Passage[];
}

/** Where the passages of a source stand in its text. */
export function passageMarks(
  {
    source,
    passages,
    claims,
  }: Pick<SourceRecord, 'passages' | 'claims'> & {
    readonly source: { readonly text: string };
  },
  paragraphs: readonly Span[],
): PassageMarks {
  const placed: PassageMark[] = [];
  const elsewhere: Passage[] = [];
  for (const passage of passages) {
    const place = placeOf(passage, source.text.length, paragraphs);
    if (place === null) {
      elsewhere.push(passage);
      continue;
    }
    const said = claims.filter(({ claim }) => claim.passage === passage.uid);
    const subjects = new Map(
      said.map(({ claim }) => claimSubject(claim.about)).map((subject) => [subject.uid, subject]),
    );
    placed.push({
      passage: passage.uid,
      locator: passage.locator,
      from: place.start,
      to: place.end,
      isSpan: passage.span !== null,
      claims: said.length,
      subjects: [...subjects.values()],
    });
  }
  placed.sort((one, other) => one.from - other.from || other.to - one.to);
  return { placed, elsewhere };
}

function placeOf(
  { span, paragraph }: Passage,
  length: number,
  paragraphs: readonly Span[],
): Span | null {
  if (span !== null) return span.end <= length ? span : null;
  return paragraph === null ? null : (paragraphs[paragraph - 1] ?? null);
}

/** The marked spans that a position is in, the narrowest first. */
export function spansAt(marks: readonly PassageMark[], position: number): readonly PassageMark[] {
  return marks
    .filter(({ isSpan, from, to }) => isSpan && from <= position && position <= to)
    .sort((one, other) => one.to - one.from - (other.to - other.from));
}

/** The mark after a position, or before it; round from the end to the beginning. */
export function nextMark<M extends { readonly from: number }>(
  marks: readonly M[],
  position: number,
  direction: 1 | -1,
): M | null {
  if (direction === 1) return marks.find(({ from }) => from > position) ?? marks[0] ?? null;
  return marks.findLast(({ from }) => from < position) ?? marks.at(-1) ?? null;
}
