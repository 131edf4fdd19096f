import { enumOfTerms } from './term';

/** The part in an incident that a hypothesis gives to an actor. `verb` completes "… {verb} it". */
export const attributionRoleTerms = [
  { term: 'carried-out', label: 'carried out', verb: 'carried out', definition: 'Did it.' },
  { term: 'ordered', label: 'ordered', verb: 'ordered', definition: 'Told others to do it.' },
  {
    term: 'supplied',
    label: 'supplied',
    verb: 'supplied the means for',
    definition: 'Gave weapons, money or training for it.',
  },
  {
    term: 'enabled',
    label: 'enabled',
    verb: 'enabled',
    definition: 'Made it possible in another way, or let it happen.',
  },
] as const;

export const attributionRoleSchema = enumOfTerms(attributionRoleTerms);
