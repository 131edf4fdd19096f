import type { Command } from '../../core/commands/command';
import { noteOwn } from './noteOwn';
import type { SourceItem } from './sampleSchema';
import type { UidOf } from './sampleUids';

/** The source, without its text, and the passages in it. */
export function sourceCommands(item: SourceItem, uidOf: UidOf): Command[] {
  const { slug, own, passages, ...said } = item;
  const uid = uidOf('source', slug);
  return [
    { name: 'source.create', args: { uid, ...said, derivesFrom: null, text: '' } },
    ...noteOwn(uidOf, slug, { source: uid }, own),
    ...passages.map((passage): Command => ({
      name: 'passage.create',
      args: {
        uid: uidOf('passage', passage.slug),
        source: uid,
        locator: passage.locator,
        paragraph: passage.paragraph,
        span: null,
        text: passage.text,
      },
    })),
  ];
}
