import type { Attribution } from '../language/attribution';
import type { Claim } from '../language/claim';
import type { Position } from '../language/entity';
import type { FieldDefinition, FieldValues, Kind, LinkType } from '../language/kind';
import type { Source } from '../language/source';

/**
 * How things that come in refer to each other before the case has given them uids: a text that is
 * the same whenever the same thing comes from the same origin again, such as "event IRQ123".
 */
export type IncomingKey = string;

interface Coming {
  readonly key: IncomingKey;
  /** Where in the file it stands, for a reader: "line 17". */
  readonly at: string;
}

export interface IncomingSource extends Coming {
  readonly what: 'source';
  readonly title: string;
  readonly type: Source['type'];
  readonly publisher: string | null;
  readonly url: string | null;
  /** EDTF. */
  readonly published: string | null;
  readonly description: string;
  readonly derivesFrom: IncomingKey | null;
}

interface IncomingPassage extends Coming {
  readonly what: 'passage';
  readonly source: IncomingKey;
  /** How a reader finds it: "row 17", "event IRQ123". */
  readonly locator: string;
  readonly text: string;
}

export interface IncomingName {
  readonly text: string;
  readonly language: string | null;
  readonly role:
    'preferred' | 'alias' | 'abbreviation' | 'translation' | 'transliteration' | 'former';
}

export interface IncomingEntity extends Coming {
  readonly what: 'entity';
  readonly kind: Kind['key'];
  /** The preferred one first. */
  readonly names: readonly [IncomingName, ...IncomingName[]];
  readonly description: string;
  readonly fields: FieldValues;
  /** EDTF; null was not given. */
  readonly date: string | null;
  readonly position: Position | null;
  /** How the origin tells one revision of it from another, such as ACLED's `timestamp`. */
  readonly version: string | null;
}

export interface IncomingLink extends Coming {
  readonly what: 'link';
  readonly type: LinkType['key'];
  readonly from: IncomingKey;
  readonly to: IncomingKey;
  readonly description: string;
  readonly fields: FieldValues;
  /** EDTF; null was not given. */
  readonly date: string | null;
  /** Its key is all that it says: when it comes again, it is the same. */
  readonly once?: true;
}

/** Only that there is such a hypothesis: what the origin thinks of it are claims, and judging is the analyst's. */
export interface IncomingAttribution extends Coming {
  readonly what: 'attribution';
  readonly incident: IncomingKey;
  readonly hypothesis: 'actor' | 'unknown' | 'other';
  /** Set exactly when the hypothesis is an actor. */
  readonly actor: IncomingKey | null;
  readonly role: Attribution['role'];
  readonly basis: string;
}

export type IncomingAbout =
  | { readonly link: IncomingKey }
  | { readonly attribution: IncomingKey }
  | { readonly entity: IncomingKey; readonly field: string };

interface IncomingClaim extends Coming {
  readonly what: 'claim';
  readonly passage: IncomingKey;
  readonly about: IncomingAbout;
  readonly stance: Claim['stance'];
  readonly claimant: IncomingKey | null;
  readonly credibility: Claim['credibility'];
  readonly value: Claim['value'];
  readonly text: string;
  /** EDTF. */
  readonly saidOn: string | null;
  readonly responsibility: Claim['responsibility'];
  /** Many rows say the very same: the first that does is quoted, and the others say nothing new. */
  readonly once?: true;
}

/** One thing that comes in. What it refers to came before it, or was in the case by an earlier import. */
export type Incoming =
  | IncomingSource
  | IncomingPassage
  | IncomingEntity
  | IncomingLink
  | IncomingAttribution
  | IncomingClaim;

/** What is wrong with a part of the file; all else of it comes in. */
export interface ImportProblem {
  readonly problem: true;
  /** "line 17". */
  readonly at: string;
  /** The column or property; null where it is about the whole row or object. */
  readonly column: string | null;
  /** A sentence: what is wrong, and what becomes of it. */
  readonly message: string;
  /** Whether the row is left out altogether. */
  readonly leavesOut: boolean;
}

/** What a file needs that a case may not have: made in the same step. */
export interface ImportLanguage {
  readonly kinds: readonly Kind[];
  readonly linkTypes: readonly LinkType[];
  /** Fields that a kind lacks, which the case has and may have changed. */
  readonly fields: readonly { readonly kind: Kind['key']; readonly field: FieldDefinition }[];
}
