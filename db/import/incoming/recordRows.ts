import type { ImportedThing } from '../../../core/import/importOutcome';
import type { Kind } from '../../../core/language/kind';
import type { Uid } from '../../../core/uid';
import { checkClaim } from '../../commands/claim/claimAbout';
import { responsibilityToColumns } from '../../commands/claim/claimToColumns';
import { positionToColumns } from '../../commands/entity/positionToColumns';
import { dateToColumns, publishedToColumns, saidOnToColumns } from '../../commands/rows/dates';
import { checkFieldValues } from '../../commands/rows/fieldValues';
import { needKind, needLinkType } from '../../commands/rows/kinds';
import { needRow } from '../../commands/rows/needRow';
import { notRetracted } from '../../commands/rows/retraction';
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
import type { Writer } from '../../writing/writer';
import type { CreateArguments } from './comparable';

interface KnownRow {
  readonly id: number;
  /** Of an entity: what its kind behaves like. */
  readonly base: Kind['base'];
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
  readonly #kinds = new Map<string, KindRow>();
  readonly #linkTypes = new Map<string, LinkTypeRow>();
  readonly #atHand = new Map<Uid, KnownRow>();

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  add<T extends ImportedThing>(thing: T, args: CreateArguments[T]): void {
    (this as Adding)[thing](args);
  }

  source(args: CreateArguments['source']): void {
    const { derivesFrom, published, ...columns } = args;
    const { id } = this.#writer.add(sourceTable, {
      ...columns,
      ...publishedToColumns(published),
      derivesFromId: derivesFrom === null ? null : this.#row('source', derivesFrom).id,
      ...this.#writer.recorded,
      ...notRetracted,
    });
    this.#keep(args.uid, { id, base: null });
  }

  passage({ source, span: _, ...columns }: CreateArguments['passage']): void {
    const { id } = this.#writer.add(passageTable, {
      ...columns,
      sourceId: this.#row('source', source).id,
      spanStart: null,
      spanEnd: null,
      ...this.#writer.recorded,
    });
    this.#keep(columns.uid, { id, base: null });
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
    const { recorded } = this.#writer;
    const { id } = this.#writer.add(entityTable, {
      ...{ uid, kindId: kind.id, description, fields },
      ...dateToColumns(date),
      ...positionToColumns(position),
      ...recorded,
      ...notRetracted,
    });
    for (const [place, name] of names.entries()) {
      this.#writer.add(entityNameTable, { ...name, entityId: id, position: place, ...recorded });
    }
    this.#keep(uid, { id, base: kind.base });
  }

  link({ uid, type: key, from, to, description, fields, date }: CreateArguments['link']): void {
    let type = this.#linkTypes.get(key);
    if (!type) this.#linkTypes.set(key, (type = needLinkType(this.#writer, key)));
    checkFieldValues(type.fields, fields, `the link type “${type.label}”`);
    const { id } = this.#writer.add(linkTable, {
      ...{ uid, typeId: type.id, description, fields },
      fromId: this.#row('entity', from).id,
      toId: this.#row('entity', to).id,
      ...dateToColumns(date),
      ...this.#writer.recorded,
      ...notRetracted,
    });
    this.#keep(uid, { id, base: null });
  }

  attribution(args: CreateArguments['attribution']): void {
    const { incident, actor, ...columns } = args;
    if ((columns.hypothesis === 'actor') !== (actor !== null)) {
      throw new Refused(
        'attribution.actor',
        'A hypothesis names an actor exactly where it is one.',
      );
    }
    const { id } = this.#writer.add(attributionTable, {
      ...columns,
      incidentId: this.#ofBase(incident, 'incident').id,
      actorId: actor === null ? null : this.#ofBase(actor, 'actor').id,
      ...this.#writer.recorded,
      ...notRetracted,
    });
    this.#keep(args.uid, { id, base: null });
  }

  claim(args: CreateArguments['claim']): void {
    const { uid, passage, about, stance, claimant, credibility, value, text } = args;
    const nothing = { linkId: null, attributionId: null, entityId: null, field: null };
    const columns = {
      ...{ uid, stance, credibility, value, text },
      passageId: this.#row('passage', passage).id,
      ...nothing,
      ...('link' in about
        ? { linkId: this.#row('link', about.link).id }
        : 'attribution' in about
          ? { attributionId: this.#row('attribution', about.attribution).id }
          : { entityId: this.#row('entity', about.entity).id, field: about.field }),
      claimantId: claimant === null ? null : this.#ofBase(claimant, 'actor').id,
      ...saidOnToColumns(args.saidOn),
      ...responsibilityToColumns(args.responsibility),
      ...this.#writer.recorded,
      ...notRetracted,
    };
    checkClaim(this.#writer, columns);
    this.#writer.add(claimTable, columns);
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
        : { id: needRow(this.#writer, tableOf[thing] as typeof sourceTable, uid).id, base: null };
    this.#keep(uid, found);
    return found;
  }

  #entity(uid: Uid): KnownRow {
    const { id, kindId } = needRow(this.#writer, entityTable, uid);
    return { id, base: this.#writer.byKey(kindTable, kindId).base };
  }

  #ofBase(uid: Uid, base: NonNullable<Kind['base']>): KnownRow {
    const row = this.#row('entity', uid);
    if (row.base === base) return row;
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
