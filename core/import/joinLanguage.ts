import type { ImportLanguage } from './incoming';
import type { Language } from './mapping/prepareMapping';

/** A case's language with what an import adds; what the case has already stays as it is there. */
export function joinLanguage(language: Language, needs: ImportLanguage): Language {
  const kinds = [
    ...language.kinds,
    ...needs.kinds.filter(({ key }) => !language.kinds.some((kind) => kind.key === key)),
  ];
  return {
    kinds: kinds.map((kind) => {
      const lacking = needs.fields.filter(
        (need) => need.kind === kind.key && !kind.fields.some(({ key }) => key === need.field.key),
      );
      return { ...kind, fields: [...kind.fields, ...lacking.map(({ field }) => field)] };
    }),
    linkTypes: [
      ...language.linkTypes,
      ...needs.linkTypes.filter(({ key }) => !language.linkTypes.some((type) => type.key === key)),
    ],
  };
}
