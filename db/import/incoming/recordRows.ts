import type { ImportedThing } from '../../../core/import/importOutcome';
import type { Kind } from '../../../core/language/kind';
import type { Uid } from '../../../core/uid';
import { checkClaimColumns } from '../../commands/claim/claimAbout';
import { responsibilityToColumns } from '../../commands/claim/claimToColumns';
import { positionToColumns } from '../../commands/entity/positionToColumns';
import { dateToColumns, publishedToColumns, saidOnToColumns } from '../../commands/rows/dates';
import { checkFieldValues } from '../../commands/rows/fieldValues';
import { needKind, needLinkType } from '../../commands/rows/kinds';
import { needRow } from '../../commands/rows/needRow';
import { Refused } from '../../refused';
import { attributionTable } from '../../tables/attributionTable';
import { claimTable } from '../../tables/claimTable';
import { entityNameTable } from '../../tables/entityNameTable';
import { entityTable } from '../../tables/entityTable';
import { kindTable, type KindRow } from '../../tables/kindTable';
import { linkTable } from '../../tables/linkTable';
import type { LinkTypeRow } from '../../tables/linkTypeTable';
import { passageTable } from '../../tables/passageTable';
import { sourceTable } from '../../tables/sourceTable';
import type { RowOf } from '../../tables/table';
import type { Writer } from '../../writing/writer';
import type { CreateArguments } from './comparable';
import { RowsLater } from './rowsLater';

interface KnownRow {
  readonly id: number;
  /** Of an entity. */
  readonly kind: KindRow | null;
}

const tableOf = {
  source: sourceTable,
  passage: passageTable,
  entity: entityTable,
  link: linkTable,
  attribution: attributionTable,
} as const;

type Referred = keyof typeof tableOf;

/** Rows that are referred to again and again are at hand; more would grow with the file. */
const MOST_AT_HAND = 100_000;

type Adding = { readonly [T in ImportedThing]: (args: CreateArguments[T]) => void };

/**
 * Adds what is made by the arguments of commands, with the checks of these, and without what an edit
 * by hand needs besides: a line for the history, and looking up each row that was only just added.
 */
export class RecordRows {
  readonly #writer: Writer;
  readonly #at: string;
  readonly #author: string;
  readonly #kinds = new Map<string, KindRow>();
  readonly #linkTypes = new Map<string, LinkTypeRow>();
  readonly #atHand = new Map<Uid, KnownRow>();
  readonly #claims: RowsLater<RowOf<typeof claimTable>>;

  constructor(writer: Writer) {
    this.#writer = writer;
    this.#claims = new RowsLater(writer, claimTable);
    this.#at = writer.signature.at;
    this.#author = writer.signature.author;
  }

  add<T extends ImportedThing>(thing: T, args: CreateArguments[T]): void {
    (this as Adding)[thing](args);
  }

  source(args: CreateArguments['source']): void {
    const { derivesFrom, published, ...columns } = args;
    const id = this.#writer.insert(sourceTable, {
      recordedAt: this.#at,
      recordedBy: this.#author,
      retractedAt: null,
      retractedBy: null,
      retractionReason: null,
      ...columns,
      ...publishedToColumns(published),
      derivesFromId: derivesFrom === null ? null : this.#row('source', derivesFrom).id,
    });
    this.#keep(args.uid, { id, kind: null });
  }

  passage({ uid, source, locator, paragraph, text }: CreateArguments['passage']): void {
    const id = this.#writer.insert(passageTable, {
      recordedAt: this.#at,
      recordedBy: this.#author,
      uid,
      sourceId: this.#row('source', source).id,
      locator,
      paragraph,
      spanStart: null,
      spanEnd: null,
      text,
    });
    this.#keep(uid, { id, kind: null });
  }

  entity({
    uid,
    kind: key,
    names,
    description,
    fields,
    date,
    position,
  }: CreateArguments['entity']): void {
    const kind = this.#kind(key);
    checkFieldValues(kind.fields, fields, `the kind “${kind.label}”`);
    const { latitude, longitude, placePrecision } = positionToColumns(position);
    const { date: edtf, dateEarliest, dateLatest } = dateToColumns(date);
    const id = this.#writer.insert(entityTable, {
      recordedAt: this.#at,
      recordedBy: this.#author,
      retractedAt: null,
      retractedBy: null,
      retractionReason: null,
      uid,
      kindId: kind.id,
      description,
      fields,
      date: edtf,
      dateEarliest,
      dateLatest,
      latitude,
      longitude,
      placePrecision,
    });
    let place = 0;
    for (const name of names) {
      this.#writer.insert(entityNameTable, {
        ...name,
        entityId: id,
        position: place,
        recordedAt: this.#at,
        recordedBy: this.#author,
      });
      place += 1;
    }
    this.#keep(uid, { id, kind });
  }

  link({ uid, type: key, from, to, description, fields, date }: CreateArguments['link']): void {
    let type = this.#linkTypes.get(key);
    if (!type) this.#linkTypes.set(key, (type = needLinkType(this.#writer, key)));
    checkFieldValues(type.fields, fields, `the link type “${type.label}”`);
    const { date: edtf, dateEarliest, dateLatest } = dateToColumns(date);
    const id = this.#writer.insert(linkTable, {
      recordedAt: this.#at,
      recordedBy: this.#author,
      retractedAt: null,
      retractedBy: null,
      retractionReason: null,
      uid,
      typeId: type.id,
      description,
      fields,
      fromId: this.#row('entity', from).id,
      toId: this.#row('entity', to).id,
      date: edtf,
      dateEarliest,
      dateLatest,
    });
    this.#keep(uid, { id, kind: null });
  }

  attribution(args: CreateArguments['attribution']): void {
    const { uid, hypothesis, incident, actor, role, basis, wouldChange } = args;
    if ((hypothesis === 'actor') !== (actor !== null)) {
      throw new Refused(
        'attribution.actor',
        'A hypothesis names an actor exactly where it is one.',
      );
    }
    const id = this.#writer.insert(attributionTable, {
      recordedAt: this.#at,
      recordedBy: this.#author,
      retractedAt: null,
      retractedBy: null,
      retractionReason: null,
      uid,
      hypothesis,
      role,
      basis,
      wouldChange,
      incidentId: this.#ofBase(incident, 'incident').id,
      actorId: actor === null ? null : this.#ofBase(actor, 'actor').id,
    });
    this.#keep(uid, { id, kind: null });
  }

  claim(args: CreateArguments['claim']): void {
    const { uid, passage, about, stance, claimant, credibility, value, text } = args;
    const { saidOn, saidOnEarliest, saidOnLatest } = saidOnToColumns(args.saidOn);
    const responsibility = responsibilityToColumns(args.responsibility);
    const entity = 'entity' in about ? this.#row('entity', about.entity) : null;
    const columns = {
      recordedAt: this.#at,
      recordedBy: this.#author,
      retractedAt: null,
      retractedBy: null,
      retractionReason: null,
      uid,
      stance,
      credibility,
      value,
      text,
      passageId: this.#row('passage', passage).id,
      linkId: 'link' in about ? this.#row('link', about.link).id : null,
      attributionId: 'attribution' in about ? this.#row('attribution', about.attribution).id : null,
      entityId: entity?.id ?? null,
      field: 'entity' in about ? about.field : null,
      claimantId: claimant === null ? null : this.#ofBase(claimant, 'actor').id,
      saidOn,
      saidOnEarliest,
      saidOnLatest,
      responsibilityCredibility: responsibility.responsibilityCredibility,
      responsibilityMode: responsibility.responsibilityMode,
    };
    checkClaimColumns(columns, () => this.#kindOf(entity));
    this.#claims.add(columns);
  }

  /** Writes the claims that wait for it. It is done from time to time, too. */
  store(): void {
    this.#claims.write();
  }

  #kindOf(entity: KnownRow | null): KindRow {
    if (entity?.kind) return entity.kind;
    throw new Error('This is no entity.');
  }

  #kind(key: string): KindRow {
    let kind = this.#kinds.get(key);
    if (!kind) this.#kinds.set(key, (kind = needKind(this.#writer, key)));
    return kind;
  }

  #row(thing: Referred, uid: Uid): KnownRow {
    const known = this.#atHand.get(uid);
    if (known) return known;
    const found =
      thing === 'entity'
        ? this.#entity(uid)
        : { id: needRow(this.#writer, tableOf[thing] as typeof sourceTable, uid).id, kind: null };
    this.#keep(uid, found);
    return found;
  }

  #entity(uid: Uid): KnownRow {
    const { id, kindId } = needRow(this.#writer, entityTable, uid);
    return { id, kind: this.#writer.byKey(kindTable, kindId) };
  }

  #ofBase(uid: Uid, base: NonNullable<Kind['base']>): KnownRow {
    const row = this.#row('entity', uid);
    if (row.kind?.base === base) return row;
    throw new Refused(
      'entity.wrong-kind',
      `An ${base} is needed where another kind of thing came.`,
    );
  }

  #keep(uid: Uid, row: KnownRow): void {
    if (this.#atHand.size >= MOST_AT_HAND) this.#atHand.clear();
    this.#atHand.set(uid, row);
  }
}
