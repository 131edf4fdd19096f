import type { Command } from '../../core/commands/command';
import { noteOwn } from './noteOwn';
import type { EntityItem } from './sampleSchema';
import type { UidOf } from './sampleUids';

const scripts: Readonly<Record<string, string>> = { ar: 'Arab', fa: 'Arab', ckb: 'Arab' };

/** The entity, a claim for each passage that speaks of it, and what is the analyst's about it. */
export function entityCommands(item: EntityItem, uidOf: UidOf): Command[] {
  const uid = uidOf('entity', item.slug);
  return [
    {
      name: 'entity.create',
      args: {
        uid,
        kind: item.kind,
        names: item.names.map(({ text, language, script, role }) => ({
          uid: uidOf('name', `${item.slug}/${language}/${text}`),
          text,
          language,
          script: script ?? scripts[language] ?? 'Latn',
          role,
        })),
        description: item.description,
        fields: item.fields,
        date: item.date ?? null,
        position: item.position
          ? {
              latitude: item.position.at[0],
              longitude: item.position.at[1],
              precision: item.position.precision,
            }
          : null,
      },
    },
    ...item.mentioned.map((passage): Command => ({
      name: 'claim.create',
      args: {
        uid: uidOf('claim', `${passage}-${item.slug}-existence`),
        passage: uidOf('passage', passage),
        about: { entity: uid, field: 'existence' },
        stance: 'asserts',
        claimant: null,
        credibility: null,
        value: null,
        text: `Speaks of it: ${item.names[0]?.text ?? item.slug}.`,
        saidOn: null,
        responsibility: null,
      },
    })),
    ...noteOwn(uidOf, item.slug, { entity: uid }, item.own),
  ];
}
