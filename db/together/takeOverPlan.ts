import type { FieldDefinition } from '../../core/language/kind';
import type { TogetherThing } from '../../core/together/comparisonView';
import type { TogetherList } from '../../core/together/togetherList';
import type { Thing } from './things';

/** What a take-over does, before it is done. */
export interface Plan {
  /** By what two cases know them by. */
  readonly added: ReadonlyMap<TogetherList, ReadonlyMap<string, Thing>>;
  readonly changed: ReadonlyMap<
    TogetherList,
    ReadonlyMap<string, { readonly thing: Thing; readonly how: 'theirs' | 'union' }>
  >;
  /** Of the added, those that nobody has chosen: `list id`. */
  readonly needed: ReadonlySet<string>;
  /** Attributions of both cases whose judgements over there are added here. */
  readonly judged: ReadonlySet<string>;
  readonly judgements: number;
  /** Fields that a kind or link type of this case lacks for what comes. */
  readonly fields: Readonly<Record<'kinds' | 'linkTypes', ReadonlyMap<string, FieldDefinition[]>>>;
  readonly kept: number;
  readonly left: readonly (TogetherThing & { readonly why: string })[];
}
