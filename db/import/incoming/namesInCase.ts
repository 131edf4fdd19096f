import type { MatchSuggestion } from '../../../core/import/importOutcome';
import type { IncomingEntity } from '../../../core/import/incoming';
import { foldName } from '../../../core/text/foldName';
import type { Uid } from '../../../core/uid';
import type { ReadConnection } from '../../connection/connection';

interface NamedEntity {
  readonly uid: Uid;
  readonly kind: string;
  readonly name: string;
}

/** The fewer of one name there are, the more it says. */
const MOST_OF_ONE_NAME = 5;

/** The names of a case as it was before anything came in, by their form. It grows with the case, not with the file. */
export class NamesInCase {
  readonly #byForm = new Map<string, NamedEntity[]>();

  constructor(connection: ReadConnection) {
    const rows = connection.allValues(
      `SELECT entity.uid, kind.key, name.text FROM entity_name AS name
       JOIN entity ON entity.id = name.entity_id JOIN kind ON kind.id = entity.kind_id
       WHERE entity.retracted_at IS NULL ORDER BY name.id`,
    ) as [uid: Uid, kind: string, name: string][];
    for (const [uid, kind, name] of rows) {
      const form = foldName(name);
      if (form === '') continue;
      const known = this.#byForm.get(form);
      if (!known) this.#byForm.set(form, [{ uid, kind, name }]);
      else if (!known.some((one) => one.uid === uid)) known.push({ uid, kind, name });
    }
  }

  /** Entities of its kind that have one of its names. */
  alike({ kind, names }: IncomingEntity): MatchSuggestion['alike'] {
    const found = new Map<Uid, MatchSuggestion['alike'][number]>();
    for (const { text } of names) {
      for (const { uid, kind: theirs, name } of this.#byForm.get(foldName(text)) ?? []) {
        if (theirs !== kind || found.has(uid)) continue;
        const reason = name === text ? 'the same name' : `“${text}” is written “${name}” here`;
        found.set(uid, { uid, name, reason });
      }
    }
    return [...found.values()].slice(0, MOST_OF_ONE_NAME);
  }
}
