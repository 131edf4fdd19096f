import type { Command, CommandArguments, CommandName } from '../../core/commands/command';
import type { Name } from '../../core/language/entity';
import { newUid } from '../../core/uid';

/** A command that is made of its arguments. */
export function command<N extends CommandName>(name: N, args: CommandArguments<N>): Command {
  return { name, args } as Command;
}

type Args<N extends CommandName> = Partial<CommandArguments<N>>;

export function name(text: string, role: Name['role'] = 'preferred'): Name {
  return { uid: newUid(), text, language: null, script: null, role };
}

export function createEntity(text: string, args: Args<'entity.create'> = {}): Command {
  return command('entity.create', {
    uid: newUid(),
    kind: 'actor',
    names: [name(text)],
    description: '',
    fields: {},
    date: null,
    position: null,
    ...args,
  });
}

export function createLink(from: string, to: string, args: Args<'link.create'> = {}): Command {
  return command('link.create', {
    uid: newUid(),
    type: 'backs',
    from,
    to,
    description: '',
    fields: {},
    date: null,
    ...args,
  });
}

export function createSource(title: string, args: Args<'source.create'> = {}): Command {
  return command('source.create', {
    uid: newUid(),
    title,
    type: 'article',
    publisher: null,
    author: null,
    url: null,
    published: null,
    language: null,
    reliability: null,
    reliabilityBasis: '',
    derivesFrom: null,
    description: '',
    text: '',
    ...args,
  });
}

export function createPassage(source: string, args: Args<'passage.create'> = {}): Command {
  return command('passage.create', {
    uid: newUid(),
    source,
    locator: '¶1',
    paragraph: 1,
    span: null,
    text: '',
    ...args,
  });
}

export function createClaim(
  passage: string,
  about: CommandArguments<'claim.create'>['about'],
  args: Args<'claim.create'> = {},
): Command {
  return command('claim.create', {
    uid: newUid(),
    passage,
    about,
    stance: 'asserts',
    claimant: null,
    credibility: null,
    value: null,
    text: '',
    saidOn: null,
    responsibility: null,
    ...args,
  });
}

export function createAttribution(
  incident: string,
  actor: string | null,
  args: Args<'attribution.create'> = {},
): Command {
  return command('attribution.create', {
    uid: newUid(),
    incident,
    hypothesis: actor === null ? 'unknown' : 'actor',
    actor,
    role: 'carried-out',
    basis: '',
    wouldChange: '',
    ...args,
  });
}

export function judge(attribution: string, args: Args<'attribution.judge'> = {}): Command {
  return command('attribution.judge', {
    uid: newUid(),
    attribution,
    likelihood: 'likely',
    confidence: 'low',
    status: 'open',
    reason: 'First reading',
    ...args,
  });
}

export function rate(
  attribution: string,
  claim: string,
  rating: CommandArguments<'assessment.rate'>['rating'],
): Command {
  return command('assessment.rate', { attribution, claim, rating, note: '' });
}

export function place(chart: string, entity: string, x = 0, y = 0): Command {
  return command('chart.place', { chart, places: [{ of: { entity }, x, y, pinned: false }] });
}

export function annotate(
  about: CommandArguments<'annotation.create'>['about'],
  args: Args<'annotation.create'> = {},
): Command {
  return command('annotation.create', {
    uid: newUid(),
    about,
    text: 'A note',
    callout: false,
    ...args,
  });
}

export function merge(uid: string, into: string, reason = 'The same people'): Command {
  return command('entity.merge', { uid, into, reason });
}

export function split(uid: string, reason = 'Two after all'): Command {
  return command('entity.split', { uid, reason });
}
