import type { Annotation } from '../../../core/language/annotation';
import type { Assessment } from '../../../core/language/assessment';
import type { Attribution, Judgement } from '../../../core/language/attribution';
import type { Claim } from '../../../core/language/claim';
import type { Entity } from '../../../core/language/entity';
import type { Kind, LinkType } from '../../../core/language/kind';
import type { Link } from '../../../core/language/link';
import type { Passage } from '../../../core/language/passage';
import type { Uid } from '../../../core/uid';
import type { MergedEntity } from '../../../core/views/recordView';
import type { When } from '../../../core/views/sliceView';
import type { Footing } from '../../reads/readFootings';
import type { SourceWithoutText } from '../../reads/models/sourceModel';

/** An entity that something points at: the one that stands for it where it is merged. */
export interface EntityRef {
  readonly uid: Uid;
  /** The key of its kind. */
  readonly kind: string;
  readonly name: string;
  /** The name under which it was recorded, where it is merged into this one. */
  readonly recordedAs: string | null;
  /** Whether it is among the exported entities; of a claimant it may not be. */
  readonly inScope: boolean;
}

/** In chart units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

export interface ExportedEntity {
  /** As it was recorded: the one that stands for all that are merged into it. */
  readonly entity: Entity;
  readonly kind: Kind;
  readonly name: string;
  /** All its other names and those of the merged ones, each text once. */
  readonly otherNames: readonly string[];
  readonly when: When | null;
  readonly merged: readonly MergedEntity[];
  /** Where it stands on the exported chart; null where no chart is exported. */
  readonly spot: Spot | null;
  /** #rrggbb: by the chart's rules, else by its kind. */
  readonly colour: string;
}

/** What stands behind a line, from claims that are not retracted. */
interface Sourced extends Footing {
  /** No claim supports it. */
  readonly unsourced: boolean;
}

export interface ExportedLink extends Sourced {
  readonly link: Link;
  readonly type: LinkType;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly when: When | null;
}

export interface ExportedAttribution extends Sourced {
  /** Its likelihood, confidence and status are those of the latest judgement; null was not given. */
  readonly attribution: Attribution;
  readonly incident: EntityRef;
  /** Null: someone unknown, or someone else. */
  readonly actor: EntityRef | null;
  /** "likely · low confidence". */
  readonly label: string;
  /** Two sentences in the wording of ICD 203. */
  readonly sentence: string;
  /** Where it stands on the exported chart by itself, because it has no actor. */
  readonly spot: Spot | null;
}

/** What a claim or a note is about. An entity is the one that stands for it. */
export interface ExportedSubject {
  readonly kind: 'entity' | 'link' | 'attribution' | 'claim' | 'source' | 'chart';
  readonly uid: Uid;
}

export interface ExportedClaim {
  readonly claim: Claim;
  readonly about: ExportedSubject;
  /** The field of the entity that it speaks of; null where it speaks of a line. */
  readonly field: string | null;
  readonly claimant: EntityRef | null;
  readonly saidOn: When | null;
  readonly source: Pick<SourceWithoutText, 'uid' | 'title' | 'reliability'>;
  readonly locator: string;
}

export interface ExportedSource {
  readonly source: SourceWithoutText;
  readonly published: When | null;
  /** The one at the end of its chain of derivation; itself where it derives from none. */
  readonly root: Uid;
  readonly hasText: boolean;
  /** Its own text, which may be a book: read when it is asked for. Empty where it is not kept. */
  readonly readText: () => string;
}

export interface ExportedAnnotation {
  readonly annotation: Annotation;
  readonly about: ExportedSubject;
}

export type { Annotation, Assessment, Claim, Judgement, Passage };
