import type { MatchSuggestion } from '../../../../core/import/importOutcome';
import type { IncomingEntity } from '../../../../core/import/incoming';
import { consonantsOf } from '../../../../core/text/consonantsOf';
import { foldName } from '../../../../core/text/foldName';
import { scriptOf } from '../../../../core/text/scriptOf';
import type { Uid } from '../../../../core/uid';
import type { ReadConnection } from '../../../connection/connection';

type Alike = MatchSuggestion['alike'][number];

interface NamedEntity {
  readonly uid: Uid;
  readonly kind: string;
  readonly name: string;
}

/** Names of things in a case, as it was before anything came in. They grow with the case, not with the file. */
export class NamesInCase {
  readonly #byForm = new Map<string, NamedEntity[]>();
  readonly #byConsonants = new Map<string, NamedEntity[]>();

  constructor(connection: ReadConnection) {
    const rows = connection.allValues(
      `SELECT entity.uid, kind.key, name.text FROM entity_name AS name
       JOIN entity ON entity.id = name.entity_id JOIN kind ON kind.id = entity.kind_id
       WHERE entity.retracted_at IS NULL ORDER BY name.id`,
    ) as [uid: Uid, kind: string, name: string][];
    for (const [uid, kind, name] of rows) {
      const named = { uid, kind, name };
      note(this.#byForm, foldName(name), named);
      note(this.#byConsonants, consonantsOf(name), named);
    }
  }

  /** Entities of its kind that have one of its names, as it is, in another spelling or in another script. */
  alike({ kind, names }: IncomingEntity): readonly Alike[] {
    if (this.#byForm.size === 0) return [];
    const found: Alike[] = [];
    for (const { text } of names) {
      for (const { uid, kind: theirs, name } of this.#byForm.get(foldName(text)) ?? []) {
        if (theirs !== kind) continue;
        const reason = name === text ? 'the same name' : `“${text}” is written “${name}” here`;
        found.push({ uid, name, reason });
      }
    }
    for (const { text } of names) {
      for (const { uid, kind: theirs, name } of this.#byConsonants.get(consonantsOf(text)) ?? []) {
        if (theirs !== kind || scriptOf(name) === scriptOf(text)) continue;
        found.push({ uid, name, reason: `“${text}” may be “${name}” in another script` });
      }
    }
    return found;
  }
}

function note(map: Map<string, NamedEntity[]>, form: string, named: NamedEntity): void {
  if (form === '') return;
  const known = map.get(form);
  if (!known) map.set(form, [named]);
  else if (!known.some(({ uid, name }) => uid === named.uid && name === named.name)) {
    known.push(named);
  }
}
