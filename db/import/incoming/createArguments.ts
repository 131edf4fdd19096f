import { commandArguments } from '../../../core/commands/command';
import type { Incoming } from '../../../core/import/incoming';
import type { ImportedThing } from '../../../core/import/importOutcome';
import { scriptOf } from '../../../core/text/scriptOf';
import { newUid, type Uid } from '../../../core/uid';
import { Refused } from '../../refused';
import type { CreateArguments } from './comparable';

/** The uid of what came by this key. Throws where nothing did. */
type Find = (what: ImportedThing, key: string) => Uid;

function partsOf(record: Incoming, find: Find): object {
  const findOrNull = (what: ImportedThing, key: string | null) =>
    key === null ? null : find(what, key);
  switch (record.what) {
    case 'source': {
      const { title, type, publisher, url, published, description, derivesFrom } = record;
      return {
        ...{ title, type, publisher, url, published, description },
        derivesFrom: findOrNull('source', derivesFrom),
        ...{ author: null, language: null, reliability: null, reliabilityBasis: '', text: '' },
      };
    }
    case 'passage': {
      const { locator, text } = record;
      const source = find('source', record.source);
      return { source, locator, text, paragraph: null, span: null };
    }
    case 'entity': {
      const { kind, names, description, fields, date, position } = record;
      return {
        ...{ kind, description, fields, date, position },
        names: names.map((name) => ({ ...name, uid: newUid(), script: scriptOf(name.text) })),
      };
    }
    case 'link': {
      const { type, description, fields, date } = record;
      const [from, to] = [find('entity', record.from), find('entity', record.to)];
      return { type, from, to, description, fields, date };
    }
    case 'attribution': {
      const { hypothesis, role, basis } = record;
      return {
        ...{ hypothesis, role, basis, wouldChange: '' },
        incident: find('entity', record.incident),
        actor: findOrNull('entity', record.actor),
      };
    }
    case 'claim': {
      const { about, stance, credibility, value, text, saidOn, responsibility } = record;
      return {
        ...{ stance, credibility, value, text, saidOn, responsibility },
        passage: find('passage', record.passage),
        claimant: findOrNull('entity', record.claimant),
        about:
          'link' in about
            ? { link: find('link', about.link) }
            : 'attribution' in about
              ? { attribution: find('attribution', about.attribution) }
              : { entity: find('entity', about.entity), field: about.field },
      };
    }
  }
}

/** What makes the record a thing of the case. Throws a refusal where it cannot be one. */
export function createArguments(record: Incoming, find: Find): CreateArguments[ImportedThing] {
  const parts = { uid: newUid(), ...partsOf(record, find) };
  const parsed = commandArguments[`${record.what}.create`].safeParse(parts);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(' ') ?? '';
  throw new Refused('import.misfit', `Its ${where} ${issue?.message ?? 'does not fit'}.`);
}
