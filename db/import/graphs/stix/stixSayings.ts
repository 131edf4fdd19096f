import type { GraphSaying } from '../../../../core/import/graphs/graphItem';
import { commonFields } from '../../../../core/language/claim';
import { parseDate } from '../../../../core/dates/parseDate';
import { credibilitySchema } from '../../../../core/vocabularies/credibility';
import {
  claimModeSchema,
  responsibilityCredibilitySchema,
} from '../../../../core/vocabularies/responsibility';
import { stanceSchema } from '../../../../core/vocabularies/stance';
import { cutText } from '../../../../core/text/cutText';
import { isObject, property, textIn, textsIn, type JsonObject } from '../jsonValue';
import type { StixIndex } from './stixIndex';

const LINES: ReadonlySet<string> = new Set(['relationship', 'sighting']);

function typeOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('--')));
}

/** What is said of an object: of a thing that it exists, unless another field is meant. */
export function aboutOf(id: string, field = 'existence'): NonNullable<GraphSaying['about']> {
  return LINES.has(typeOf(id)) ? { edge: id } : { node: id, field };
}

const nothing = {
  credibility: null,
  value: null,
  saidOn: null,
  responsibility: null,
  claimant: null,
} as const;

/** A source that is named, and the object that it is named for. */
export function citedSaying(
  object: { readonly id: string; readonly at: string },
  source: string,
  stance: GraphSaying['stance'],
): GraphSaying {
  const { id, at } = object;
  const about = aboutOf(id);
  return {
    ...{ what: 'saying', at, about, source, stance, ...nothing, passageText: '' },
    id: `${source} ${id}`,
    passage: id,
    locator: `cited for ${id}`,
    value: 'node' in about ? true : null,
    text: 'Said to have reported it by the file; not read itself.',
  };
}

/** What a report speaks of, it says that there is. */
export function* reportSayings(object: JsonObject, id: string, at: string): Generator<GraphSaying> {
  for (const ref of textsIn(object, 'object_refs')) {
    if (/^(note|opinion|report|marking-definition|grouping)--/.test(ref)) continue;
    const about = aboutOf(ref);
    yield {
      ...{ what: 'saying', id: `${id} ${ref}`, at, about, source: id, passage: 'report' },
      ...{ locator: 'the report', passageText: '', stance: 'asserts', ...nothing, text: '' },
      value: 'node' in about ? true : null,
    };
  }
}

/** Whoever made an object says that there is such a thing. */
export function creatorSaying(object: JsonObject, id: string, at: string): GraphSaying | null {
  const claimant = textIn(object, 'created_by_ref');
  if (claimant === null || claimant === id) return null;
  return {
    ...{ what: 'saying', id: `creator ${id}`, at, about: aboutOf(id), source: null, passage: id },
    ...{ locator: id, passageText: '', stance: 'asserts', ...nothing, claimant, value: true },
    text: '',
  };
}

const stanceOf: Readonly<Record<string, GraphSaying['stance']>> = {
  'strongly-agree': 'asserts',
  agree: 'asserts',
  disagree: 'denies',
  'strongly-disagree': 'denies',
};

/** An opinion or a note of another program: words about objects, by whoever wrote them. */
export function* remarkSayings(object: JsonObject, id: string, at: string): Generator<GraphSaying> {
  const opinion = textIn(object, 'opinion');
  const stance = opinion === null ? 'asserts' : stanceOf[opinion];
  const authors = textsIn(object, 'authors').join(', ');
  const content = textIn(object, 'explanation') ?? textIn(object, 'content') ?? '';
  const abstract = textIn(object, 'abstract');
  const words = [
    opinion === null ? (abstract ?? '') : `Opinion: ${opinion.replace('-', ' ')}`,
    opinion === null ? '' : content,
    authors === '' ? '' : `By ${authors}`,
  ];
  const common: Omit<GraphSaying, 'id' | 'about'> = {
    ...{ what: 'saying', at, source: null, passage: id, ...nothing },
    locator: cutText(abstract ?? id, 400),
    passageText: content,
    stance: stance ?? 'asserts',
    text: words.filter((text) => text !== '').join('\n'),
    claimant: textIn(object, 'created_by_ref'),
  };
  let isSaid = false;
  for (const ref of textsIn(object, 'object_refs')) {
    const about = aboutOf(ref, opinion === null ? 'description' : 'existence');
    // A neutral opinion says neither; a note says something of a line, and not that it is so.
    if (stance === undefined || ('edge' in about && opinion === null)) continue;
    isSaid = true;
    yield {
      ...common,
      id: `${id} ${ref}`,
      about,
      value: 'edge' in about ? null : opinion === null ? cutText(content, 10_000) : true,
    };
  }
  if (!isSaid) yield { ...common, id, about: null };
}

/** A place in a source, as Ascribe wrote it. */
export function ownPassage(
  object: JsonObject,
  own: JsonObject,
  id: string,
  at: string,
): GraphSaying {
  const locator = textIn(own, 'locator') ?? 'a passage';
  const content = textIn(object, 'content') ?? '';
  return {
    ...{ what: 'saying', id, at, about: null, locator, stance: 'asserts', ...nothing, text: '' },
    source: textsIn(object, 'object_refs')[0] ?? null,
    passage: textIn(own, 'uid') ?? id,
    passageText: content === locator ? '' : content,
  };
}

function edtfIn(own: JsonObject): string | null {
  const said = property(own, 'said_on');
  const parsed = parseDate((isObject(said) ? textIn(said, 'edtf') : null) ?? '');
  return parsed.ok ? parsed.value.edtf : null;
}

/** A claim, as Ascribe wrote it. */
export function ownClaim(
  object: JsonObject,
  own: JsonObject,
  { id, at }: { readonly id: string; readonly at: string },
  index: StixIndex,
): GraphSaying {
  const source = textIn(own, 'source_ref');
  const locator = textIn(own, 'locator') ?? 'a passage';
  const stance = stanceSchema.safeParse(property(own, 'stance'));
  const credibility = credibilitySchema.safeParse(property(own, 'credibility'));
  const value = property(own, 'value');
  const responsibility = property(own, 'responsibility');
  const content = textIn(object, 'explanation') ?? textIn(object, 'content') ?? '';
  const filled = `${stance.data ?? ''}: ${index.nameOf(source ?? '') ?? ''}, ${locator}`;
  const [ref = ''] = textsIn(object, 'object_refs');
  return {
    ...{ what: 'saying', id, at, source, locator, passageText: null },
    about: aboutOf(ref, textIn(own, 'field') ?? commonFields[0]),
    passage: textIn(own, 'passage_uid') ?? id,
    stance: stance.success ? stance.data : 'asserts',
    claimant: index.byUid(textIn(own, 'claimant_uid')),
    credibility: credibility.success ? credibility.data : null,
    value:
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : null,
    // A note must say something: where the claim has no words, these were put in.
    text: content === filled ? '' : content,
    saidOn: edtfIn(own),
    responsibility: isObject(responsibility)
      ? {
          credibility:
            responsibilityCredibilitySchema.safeParse(property(responsibility, 'credibility'))
              .data ?? null,
          mode: claimModeSchema.safeParse(property(responsibility, 'mode')).data ?? null,
        }
      : null,
  };
}
