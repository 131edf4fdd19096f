import type { CommandArguments } from '../../../core/commands/command';
import { LONGEST_TEXT, lineSchema } from '../../../core/language/scalars';
import type { Source, sourceTypes } from '../../../core/language/source';
import { fail, ok, type Result } from '../../../core/result';
import type { Uid } from '../../../core/uid';
import type { ContentsView } from '../../../core/views/caseView';
import type { Reliability } from '../../../core/vocabularies/reliability';
import {
  parseFieldValue,
  parseLanguage,
  parseLine,
  parseOptionalDate,
  parseOptionalLine,
  parseProse,
} from '../../controls/parseTyped';
import { readParts, type Reading } from './readParts';

/** What was typed or chosen in the form of a source. */
export interface SourceDraft {
  readonly title: string;
  readonly type: (typeof sourceTypes)[number];
  readonly publisher: string;
  readonly author: string;
  readonly url: string;
  readonly published: string;
  readonly language: string;
  readonly reliability: Reliability | null;
  readonly reliabilityBasis: string;
  readonly derivesFrom: Uid | null;
  readonly description: string;
  readonly text: string;
}

export const emptySource: SourceDraft = {
  title: '',
  type: 'article',
  publisher: '',
  author: '',
  url: '',
  published: '',
  language: '',
  reliability: null,
  reliabilityBasis: '',
  derivesFrom: null,
  description: '',
  text: '',
};

export function sourceToDraft(source: Source): SourceDraft {
  return {
    title: source.title,
    type: source.type,
    publisher: source.publisher ?? '',
    author: source.author ?? '',
    url: source.url ?? '',
    published: source.published ?? '',
    language: source.language ?? '',
    reliability: source.reliability,
    reliabilityBasis: source.reliabilityBasis,
    derivesFrom: source.derivesFrom,
    description: source.description,
    text: source.text,
  };
}

type Values = Omit<CommandArguments<'source.create'>, 'uid'>;
type Sources = ContentsView['sources'];

/** All that the form says, or why it cannot be taken. `self` is the source that is edited. */
export function readSource(
  draft: SourceDraft,
  self: Uid | null,
  sources: Sources,
): Reading<Values> {
  return readParts({
    title: parseLine('The title', draft.title),
    type: ok(draft.type),
    publisher: parseOptionalLine('The publisher', draft.publisher),
    author: parseOptionalLine('The author', draft.author),
    url: readUrl(draft.url),
    published: parseOptionalDate(draft.published),
    language: parseLanguage(draft.language),
    reliability: ok(draft.reliability),
    reliabilityBasis: parseProse('What the grade rests on', draft.reliabilityBasis),
    derivesFrom: readDerivation(draft.derivesFrom, self, sources),
    description: parseProse('The description', draft.description),
    text: readText(draft.text),
  });
}

function readUrl(text: string): Result<string | null> {
  const parsed = parseFieldValue({ label: 'This', type: 'url' }, text);
  return parsed.ok ? ok(parsed.value === null ? null : String(parsed.value)) : parsed;
}

/** Where the text is kept its line ends are those that paragraphs are counted by. */
function readText(text: string): Result<string> {
  const even = text.replace(/\r\n?/g, '\n');
  return even.length <= LONGEST_TEXT
    ? ok(even)
    : fail(
        'typed.invalid',
        `The text is longer than ${LONGEST_TEXT.toLocaleString('en')} characters.`,
      );
}

/** A circle of derivations has no root, and its sources could not be counted. */
function readDerivation(from: Uid | null, self: Uid | null, sources: Sources): Result<Uid | null> {
  const passed = new Set<Uid>();
  for (let at = from; at !== null && !passed.has(at);) {
    if (at === self) {
      const name = sources.find(({ uid }) => uid === from)?.title ?? '';
      return fail(
        'typed.invalid',
        `“${name}” already derives from this source, so this one cannot derive from it. Choose the source that came first.`,
      );
    }
    passed.add(at);
    at = sources.find(({ uid }) => uid === at)?.derivesFrom ?? null;
  }
  return ok(from);
}

/** The first line of a pasted text is most often its headline. */
export function suggestTitle(text: string): string {
  const line = text.trim().split(/\r?\n/, 1)[0]?.trim() ?? '';
  return lineSchema.safeParse(line).success ? line : '';
}
