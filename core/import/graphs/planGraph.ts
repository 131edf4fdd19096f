import type { ImportLanguage, ImportProblem } from '../incoming';
import type { Kind, LinkType } from '../../language/kind';
import type { Language } from '../mapping/prepareMapping';
import { cutText } from '../../text/cutText';
import { stripControls } from '../../text/stripControls';
import { graphProblem } from './graphItem';
import type { GraphSurvey, TypeSeen } from './graphSurvey';
import { freeKey, keyFrom } from './keyFrom';
import { kindFor, matchKind, wordsOf } from './kindWords';
import { FieldPlan } from './planFields';

/** Of more, they are no kinds but a property of things. */
const MOST_NEW_KINDS = 24;
const MOST_NEW_LINK_TYPES = 60;

const GENERAL = 'thing';

/** The field that says what a file calls a thing whose kind has another name here. */
const TYPE_FIELD = 'type-in-file';

/** What becomes of one type of nodes. */
interface PlannedKind {
  readonly kind: Kind;
  readonly fields: FieldPlan;
  /** Noted in each of them, by a field: what the file calls it. */
  readonly typeNote: { readonly field: string; readonly value: string } | null;
}

interface PlannedLinkType {
  readonly linkType: LinkType;
  readonly fields: FieldPlan;
  /** Noted in each of them: what the file calls it. */
  readonly typeNote: string | null;
}

export interface GraphPlan {
  /** By the place among the survey's types. */
  readonly kinds: readonly PlannedKind[];
  readonly linkTypes: readonly PlannedLinkType[];
  readonly partOf: string;
  readonly needs: ImportLanguage;
  readonly problems: readonly ImportProblem[];
}

/** Which kind each type of the file is to be, by its words in lower case; those that are not named are guessed. */
type KindChoices = ReadonlyMap<string, Kind['key']>;

/** What the choices call the nodes whose type the file does not say. */
const NO_TYPE = '';

/** Where the types and attributes of a graph go in a case of this language, and what it lacks for them. */
export function planGraph(
  survey: GraphSurvey,
  language: Language,
  choices: KindChoices = new Map(),
): GraphPlan {
  const kinds = planKinds(survey, language, choices);
  const linkTypes = planLinkTypes(survey, language);
  const leftOut = [...kinds.plans.values(), ...linkTypes.planned.map(({ fields }) => fields)]
    .flatMap((fields) => fields.leftOut)
    .slice(0, 20);
  const hasMore = leftOut.length > 0 || survey.hasMoreAttributes;
  return {
    kinds: kinds.planned,
    linkTypes: linkTypes.planned,
    partOf: linkTypes.partOf,
    needs: {
      kinds: kinds.added.map((kind) => ({
        ...kind,
        fields: kinds.plans.get(kind.key)?.added ?? [],
      })),
      linkTypes: linkTypes.added,
      fields: language.kinds.flatMap(({ key }) =>
        (kinds.plans.get(key)?.added ?? []).map((field) => ({ kind: key, field })),
      ),
    },
    problems: hasMore
      ? [
          graphProblem(
            'the file',
            `A kind has room for 100 fields. Attributes that come in without one: ${leftOut.map((name) => `“${cutText(name, 60)}”`).join(', ') || 'all beyond the first 300 of a type'}.`,
          ),
        ]
      : [],
  };
}

function planKinds(survey: GraphSurvey, language: Language, choices: KindChoices) {
  const added: Kind[] = [];
  const plans = new Map<string, FieldPlan>();
  const all = (): readonly Kind[] => [...language.kinds, ...added];
  const unmatched = survey.nodeTypes.filter(
    ({ type }) => type !== null && matchKind(type, language.kinds) === null,
  );
  const areKinds = unmatched.length <= MOST_NEW_KINDS;
  const kindOf = (type: string | null): Kind => {
    const chosen = choices.get(type === null ? NO_TYPE : wordsOf(type));
    const key = chosen ?? (type === null ? GENERAL : null);
    const known =
      key !== null ? all().find((kind) => kind.key === key) : matchKind(type ?? '', all());
    if (known) return known;
    if (chosen !== undefined) {
      const wanted = kindFor(chosen, lineOf(sentence(wordsOf(chosen))), added.length);
      added.push(wanted);
      return wanted;
    }
    const isKind = type !== null && areKinds && !/^[\d\W]*$/.test(type);
    const made = isKind
      ? kindFor(
          freeKey(wordsOf(type), GENERAL, (taken) => all().some((kind) => kind.key === taken)),
          lineOf(sentence(wordsOf(type))),
          added.length,
        )
      : (all().find((kind) => kind.key === GENERAL) ?? kindFor(GENERAL, 'Thing', added.length));
    if (!all().includes(made)) added.push(made);
    return made;
  };
  const planned = survey.nodeTypes.map(({ type, attributes }): PlannedKind => {
    const kind = kindOf(type);
    const fields = plans.get(kind.key) ?? new FieldPlan(kind.fields, true);
    plans.set(kind.key, fields);
    for (const [name, valueType] of attributes) fields.add(name, valueType);
    return { kind, fields, typeNote: noteType(type, kind, fields) };
  });
  return { planned, added, plans };
}

function noteType(type: string | null, kind: Kind, fields: FieldPlan): PlannedKind['typeNote'] {
  if (type === null) return null;
  const words = wordsOf(type);
  if ([kind.key, kind.label, kind.plural].some((name) => wordsOf(name) === words)) return null;
  const own = kind.fields.find(
    (field) => field.type === 'choice' && field.options?.includes(words) === true,
  );
  if (own !== undefined) return { field: own.key, value: words };
  fields.add(TYPE_FIELD, 'text');
  const field = fields.fieldOf(TYPE_FIELD);
  return field === undefined ? null : { field: field.key, value: cutText(type, 1000) };
}

function planLinkTypes(survey: GraphSurvey, language: Language) {
  const added: LinkType[] = [];
  const all = (): readonly LinkType[] => [...language.linkTypes, ...added];
  const isNew = ({ type }: TypeSeen) => type !== null && matchLinkType(type, all()) === null;
  const areTypes = survey.edgeTypes.filter(isNew).length <= MOST_NEW_LINK_TYPES;
  const add = (type: LinkType): LinkType => {
    added.push(type);
    return type;
  };
  const general = (directed: boolean): LinkType => {
    const key = directed ? 'linked-to' : 'associated-with';
    return (
      all().find((type) => type.key === key) ??
      add(linkTypeFor(key, directed ? 'is linked to' : 'associated with', directed))
    );
  };
  const typeFor = ({ type, directed }: TypeSeen): LinkType => {
    if (type === null || type.trim() === '') return general(directed);
    const known = matchLinkType(type, all());
    if (known !== null && (known.directed === directed || !added.includes(known))) return known;
    if (!areTypes) return general(directed);
    const key = freeKey(type, 'linked-to', (taken) => all().some((other) => other.key === taken));
    const label = lineOf(type);
    return add(
      linkTypeFor(
        key,
        known === null ? label : `${label} (${directed ? 'one way' : 'both ways'})`,
        directed,
      ),
    );
  };
  const plans = new Map<string, FieldPlan>();
  const planned = survey.edgeTypes.map((seen): PlannedLinkType => {
    const linkType = typeFor(seen);
    const fields =
      plans.get(linkType.key) ?? new FieldPlan(linkType.fields, added.includes(linkType));
    plans.set(linkType.key, fields);
    for (const [name, valueType] of seen.attributes) fields.add(name, valueType);
    const { type } = seen;
    const isSaid = type === null || matchLinkType(type, [linkType]) !== null;
    return { linkType, fields, typeNote: isSaid ? null : type };
  });
  let partOf = 'part-of';
  if (survey.hasParents) {
    const type =
      all().find(({ key }) => key === partOf) ?? add(linkTypeFor(partOf, 'part of', true));
    partOf = type.key;
  }
  return {
    planned,
    partOf,
    added: added.map((type) => ({ ...type, fields: plans.get(type.key)?.added ?? [] })),
  };
}

function matchLinkType(type: string, linkTypes: readonly LinkType[]): LinkType | null {
  const words = wordsOf(type);
  const key = keyFrom(type, '');
  return (
    linkTypes.find((known) => known.key === key) ??
    linkTypes.find((known) => wordsOf(known.label) === words) ??
    null
  );
}

function linkTypeFor(key: string, label: string, directed: boolean): LinkType {
  return {
    ...{ key, label, directed, fields: [] },
    inverse: directed ? cutText(`is the other end of “${label}”`, 500) : label,
    description: 'Came with a graph of another program.',
  };
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function lineOf(text: string): string {
  return cutText(stripControls(text).trim(), 200).trim() || 'Linked';
}
