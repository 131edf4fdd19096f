import type { Command } from '../../core/commands/command';
import { noteOwn } from './noteOwn';
import type { LinkItem } from './sampleSchema';
import type { UidOf } from './sampleUids';

export function linkCommands(item: LinkItem, uidOf: UidOf): Command[] {
  const uid = uidOf('link', item.slug);
  return [
    {
      name: 'link.create',
      args: {
        uid,
        type: item.type,
        from: uidOf('entity', item.from),
        to: uidOf('entity', item.to),
        description: item.description,
        fields: item.fields,
        date: item.date ?? null,
      },
    },
    ...noteOwn(uidOf, item.slug, { link: uid }, item.own),
  ];
}
