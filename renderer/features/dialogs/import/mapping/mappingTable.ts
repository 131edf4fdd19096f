import type { Language } from '../../../../../core/import/mapping/prepareMapping';

/** What the cards of the editor know of the table and of the case. */
export interface MappingTable {
  readonly columns: readonly string[];
  /** Different texts of a column in the first rows. */
  readonly seenIn: (column: string) => readonly string[];
  readonly language: Language;
  /** What the entities of the mapping are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}
