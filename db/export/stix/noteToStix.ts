import { likelihoodLabel } from '../../../core/wording/likelihoodLabel';
import { ratingTerms } from '../../../core/vocabularies/rating';
import { termOf } from '../../../core/vocabularies/termOf';
import type { Assessment, ExportedAnnotation, Judgement, Passage } from '../source/exported';
import type { EditedAt } from './entityToStix';
import { stixId } from './stixId';
import { stixObject } from './stixObject';

interface Note {
  readonly uid: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

function noteObject(
  note: Note,
  said: { readonly abstract: string; readonly content: string },
  about: readonly string[],
  own: object,
  editedAt?: string,
): object {
  return stixObject({
    id: stixId('note', note.uid),
    recorded: note,
    changedAt: [editedAt],
    said: { ...said, authors: [note.recordedBy], object_refs: about },
    own,
  });
}

/** What was thought of an attribution at a moment, and why. */
export function judgementToStix(judgement: Judgement, about: string): object {
  const { likelihood, confidence, status, reason } = judgement;
  return noteObject(
    judgement,
    { abstract: `Judged ${likelihoodLabel(judgement)}, ${status}`, content: reason },
    [about],
    { kind: 'judgement', likelihood, analytic_confidence: confidence, status },
  );
}

/** How a claim bears on a hypothesis. */
export function assessmentToStix(
  assessment: Assessment,
  attribution: string,
  claim: string,
  editedAt: EditedAt,
): object {
  const { label } = termOf(ratingTerms, assessment.rating);
  return noteObject(
    assessment,
    { abstract: `The claim is ${label} with the hypothesis`, content: assessment.note || label },
    [attribution, claim],
    { kind: 'assessment', rating: assessment.rating },
    editedAt(assessment.uid),
  );
}

export function passageToStix(passage: Passage, source: string, editedAt: EditedAt): object {
  const { locator, paragraph, span, text } = passage;
  return noteObject(
    passage,
    { abstract: locator, content: text || locator },
    [source],
    {
      kind: 'passage',
      locator,
      paragraph,
      span,
    },
    editedAt(passage.uid),
  );
}

export function annotationToStix(
  { annotation, about }: ExportedAnnotation,
  on: string,
  editedAt: EditedAt,
): object {
  const spot = 'chart' in annotation.about ? annotation.about : null;
  return noteObject(
    annotation,
    { abstract: 'Note by the analyst', content: annotation.text },
    [on],
    {
      kind: 'annotation',
      about: about.kind,
      chart_uid: spot?.chart,
      chart_position: spot && { x: spot.x, y: spot.y },
      callout: annotation.callout,
    },
    editedAt(annotation.uid),
  );
}
