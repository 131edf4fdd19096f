import { commandArguments } from '../../../core/commands/command';
import type { Incoming, IncomingAbout, IncomingName } from '../../../core/import/incoming';
import type { ImportedThing } from '../../../core/import/importOutcome';
import { scriptOf } from '../../../core/text/scriptOf';
import { newUid, type Uid } from '../../../core/uid';
import { Refused } from '../../refused';
import type { CreateArguments } from './comparable';

/** The uid of what came by this key. Throws where nothing did. */
type Find = (what: ImportedThing, key: string) => Uid;

/** What a file says of a thing. The rest is ours: uids that were made here, or found in the case. */
const said = {
  source: commandArguments['source.create'].omit({ uid: true, derivesFrom: true }),
  passage: commandArguments['passage.create'].omit({ uid: true, source: true }),
  entity: commandArguments['entity.create'].omit({ uid: true }),
  link: commandArguments['link.create'].omit({ uid: true, from: true, to: true }),
  attribution: commandArguments['attribution.create'].omit({
    uid: true,
    incident: true,
    actor: true,
  }),
  claim: commandArguments['claim.create'].omit({
    uid: true,
    passage: true,
    claimant: true,
    about: true,
  }),
};

/** Written out without spreads and helpers within, as is the next: it is done for each record of a file. */
function saidOf(record: Incoming): object {
  switch (record.what) {
    case 'source':
      return {
        title: record.title,
        type: record.type,
        publisher: record.publisher,
        url: record.url,
        published: record.published,
        description: record.description,
        author: null,
        language: null,
        reliability: null,
        reliabilityBasis: '',
        text: '',
      };
    case 'passage':
      return { locator: record.locator, text: record.text, paragraph: null, span: null };
    case 'entity':
      return {
        kind: record.kind,
        description: record.description,
        fields: record.fields,
        date: record.date,
        position: record.position,
        names: record.names.map(nameOf),
      };
    case 'link':
      return {
        type: record.type,
        description: record.description,
        fields: record.fields,
        date: record.date,
      };
    case 'attribution':
      return {
        hypothesis: record.hypothesis,
        role: record.role,
        basis: record.basis,
        wouldChange: '',
      };
    case 'claim':
      return {
        stance: record.stance,
        credibility: record.credibility,
        value: record.value,
        text: record.text,
        saidOn: record.saidOn,
        responsibility: record.responsibility,
      };
  }
}

function oursOf(record: Incoming, find: Find): object {
  const uid = newUid();
  switch (record.what) {
    case 'source':
      return {
        uid,
        derivesFrom: record.derivesFrom === null ? null : find('source', record.derivesFrom),
      };
    case 'passage':
      return { uid, source: find('source', record.source) };
    case 'entity':
      return { uid };
    case 'link':
      return { uid, from: find('entity', record.from), to: find('entity', record.to) };
    case 'attribution':
      return {
        uid,
        incident: find('entity', record.incident),
        actor: record.actor === null ? null : find('entity', record.actor),
      };
    case 'claim':
      return {
        uid,
        passage: find('passage', record.passage),
        claimant: record.claimant === null ? null : find('entity', record.claimant),
        about: aboutOf(record.about, find),
      };
  }
}

function nameOf({ text, role, language }: IncomingName): object {
  return { text, role, language, uid: newUid(), script: scriptOf(text) };
}

function aboutOf(about: IncomingAbout, find: Find): CreateArguments['claim']['about'] {
  if ('entity' in about) return { entity: find('entity', about.entity), field: about.field };
  return 'link' in about
    ? { link: find('link', about.link) }
    : { attribution: find('attribution', about.attribution) };
}

/** What makes the record a thing of the case. Throws a refusal where it cannot be one. */
export function createArguments(record: Incoming, find: Find): CreateArguments[ImportedThing] {
  const parsed = said[record.what].safeParse(saidOf(record));
  if (parsed.success) {
    return Object.assign(parsed.data, oursOf(record, find)) as CreateArguments[ImportedThing];
  }
  const [issue] = parsed.error.issues;
  const where = issue?.path.join(' ') ?? '';
  throw new Refused('import.misfit', `Its ${where} ${issue?.message ?? 'does not fit'}.`);
}
