import type { Command } from '../../core/commands/command';
import type { ClaimAbout } from '../../core/language/claim';
import { noteOwn } from './noteOwn';
import type { ClaimItem } from './sampleSchema';
import type { UidOf } from './sampleUids';

export function claimCommands(item: ClaimItem, uidOf: UidOf): Command[] {
  const uid = uidOf('claim', item.slug);
  return [
    {
      name: 'claim.create',
      args: {
        uid,
        passage: uidOf('passage', item.passage),
        about: aboutOf(item, uidOf),
        stance: item.stance,
        claimant: item.by === undefined ? null : uidOf('entity', item.by),
        credibility: item.grade ?? null,
        value: 'entity' in item ? (item.value ?? null) : null,
        text: item.text,
        saidOn: null,
        responsibility: null,
      },
    },
    ...noteOwn(uidOf, item.slug, { claim: uid }, item.own),
  ];
}

function aboutOf(item: ClaimItem, uidOf: UidOf): ClaimAbout {
  if ('link' in item) return { link: uidOf('link', item.link) };
  if ('attribution' in item) return { attribution: uidOf('attribution', item.attribution) };
  return { entity: uidOf('entity', item.entity), field: item.field };
}
