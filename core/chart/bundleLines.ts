import type { Uid } from '../uid';
import type { SliceAttribution, SliceLink } from '../views/sliceView';
import { confidenceTerms } from '../vocabularies/confidence';
import { likelihoodTerms } from '../vocabularies/likelihood';
import { termOf } from '../vocabularies/termOf';

/** What a bundle says of its lines in words. */
export interface BundleSaid {
  readonly label: string;
  /** What stands for the label where there is less room; of links there is nothing. */
  readonly short: string | null;
  /** The doubts in it, counted; null: there are none. */
  readonly footing: string | null;
  /** Hypotheses of it that compete. */
  readonly rivals: number;
  /** All its links lead the same way. */
  readonly directed: boolean;
}

type Line = SliceLink | SliceAttribution;

function isDenied({ claimCount, stances }: Line): boolean {
  return claimCount > 0 && stances.denies === claimCount;
}

function counted(count: number, word: string): readonly string[] {
  return count === 0 ? [] : [`${count.toLocaleString('en')} ${word}`];
}

/** Its signs are those of the least certain of them, whatever the others are. */
function leastOf(lines: readonly Line[]): Pick<Line, 'claimCount' | 'stances' | 'contested'> {
  const isUnsourced = lines.some(({ claimCount }) => claimCount === 0);
  const denied = lines.some(isDenied);
  const claims = lines.some(({ stances }) => stances['claims-responsibility'] > 0);
  const asserts = denied || isUnsourced ? 0 : 1;
  return {
    claimCount: isUnsourced ? 0 : 1,
    stances: {
      asserts,
      suspects: 0,
      denies: denied ? 1 : 0,
      'claims-responsibility': claims && asserts === 1 ? 1 : 0,
    },
    contested: lines.some(({ contested }) => contested),
  };
}

function doubtsOf(lines: readonly Line[]): readonly string[] {
  const count = (is: (line: Line) => boolean): number => lines.filter(is).length;
  return [
    ...counted(
      count(({ contested }) => contested),
      'contested',
    ),
    ...counted(count(isDenied), 'denied'),
    ...counted(
      count(({ claimCount }) => claimCount === 0),
      'claimed by none',
    ),
  ];
}

function notesOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { notes }) => sum + notes, 0);
}

function bundleUid(what: 'links' | 'attributions', members: readonly Line[], ends: string): Uid {
  // Another set of lines is another bundle: what is selected of it is not the same.
  return `${what} ${ends} ${members.length}`;
}

function firstOf<T>(lines: readonly T[]): T {
  const [first] = lines;
  if (first === undefined) throw new Error('A bundle has at least one line');
  return first;
}

/** Those that still hold speak for the bundle; where none does, all of them. */
function splitLive<T extends Line>(
  lines: readonly T[],
  isOver: (line: T) => boolean,
): { readonly live: readonly T[]; readonly over: readonly T[] } {
  const live = lines.filter((line) => !isOver(line));
  return live.length === 0
    ? { live: lines, over: [] }
    : { live, over: lines.filter((line) => isOver(line)) };
}

/** Links between the same two ends as one, which is never more certain than the least certain. */
export function bundleLinks(
  links: readonly SliceLink[],
  labelOf: (linkType: string) => { readonly label: string; readonly directed: boolean },
): { readonly line: SliceLink; readonly said: BundleSaid } {
  const { live, over } = splitLive(links, ({ retracted }) => retracted);
  const first = firstOf(live);
  const isOneType = live.every(({ type }) => type === first.type);
  const directed =
    labelOf(first.type).directed &&
    live.every(({ from, type }) => from === first.from && labelOf(type).directed);
  const count = live.length.toLocaleString('en');
  const doubts = [...doubtsOf(live), ...counted(over.length, 'retracted')];
  return {
    line: {
      ...first,
      uid: bundleUid('links', links, `${first.from} ${first.to} ${first.type}`),
      when: null,
      said: [],
      notes: notesOf(links),
      sourceCount: 0,
      ...leastOf(live),
    },
    said: {
      label: isOneType ? `${count} × ${labelOf(first.type).label}` : `${count} links`,
      short: null,
      footing: doubts.join(' · ') || null,
      rivals: 0,
      directed,
    },
  };
}

/** "unlikely to likely", from the least to the most of what was given. */
function rangeInWords(labels: readonly string[], given: readonly number[]): string | null {
  if (given.length === 0) return null;
  const [least = '', most = ''] = [labels[Math.min(...given)], labels[Math.max(...given)]];
  return least === most ? least : `${least} to ${most}`;
}

function placesIn(terms: readonly string[], given: readonly (string | null)[]): readonly number[] {
  return given.flatMap((term) => (term === null ? [] : [terms.indexOf(term)]));
}

const likelihoods = likelihoodTerms.map(({ term }) => term);
const confidences = confidenceTerms.map(({ term }) => term);

/** Hypotheses between the same two ends as one: told by their number, and drawn as the least likely. */
export function bundleAttributions(attributions: readonly SliceAttribution[]): {
  readonly line: SliceAttribution;
  readonly said: BundleSaid;
} {
  const { live, over } = splitLive(
    attributions,
    ({ retracted, status }) => retracted || status === 'superseded',
  );
  const first = firstOf(live);
  const likely = placesIn(
    likelihoods,
    live.map(({ likelihood }) => likelihood),
  );
  const sure = placesIn(
    confidences,
    live.map(({ confidence }) => confidence),
  );
  const judged = rangeInWords(
    likelihoods.map((term) => termOf(likelihoodTerms, term).label),
    likely,
  );
  const confidence = rangeInWords(confidences, sure);
  const count = `${live.length.toLocaleString('en')} ${live.length === 1 ? 'hypothesis' : 'hypotheses'}`;
  const rejected = live.filter(({ status }) => status === 'rejected').length;
  const words = [
    judged ?? (sure.length === 0 ? 'not judged yet' : 'likelihood not given'),
    ...(confidence === null
      ? judged === null
        ? []
        : ['confidence not given']
      : [`${confidence} confidence`]),
  ];
  const doubts = [
    ...counted(judged === null ? 0 : live.length - likely.length, 'without likelihood'),
    ...counted(confidence === null ? 0 : live.length - sure.length, 'without confidence'),
    ...doubtsOf(live),
    ...counted(rejected, 'rejected'),
    ...counted(over.filter(({ retracted }) => !retracted).length, 'superseded'),
    ...counted(over.filter(({ retracted }) => retracted).length, 'retracted'),
  ];
  return {
    line: {
      ...first,
      uid: bundleUid('attributions', attributions, `${first.incident} ${first.actor ?? ''}`),
      role: live.every(({ role }) => role === first.role) ? first.role : 'carried-out',
      likelihood: likely.length < live.length ? null : (likelihoods[Math.min(...likely)] ?? null),
      confidence: sure.length < live.length ? null : (confidences[Math.min(...sure)] ?? null),
      status:
        rejected > 0
          ? 'rejected'
          : live.every((one) => one.status === first.status)
            ? first.status
            : 'open',
      said: [],
      grades: [],
      notes: notesOf(attributions),
      sourceCount: 0,
      ...leastOf(live),
    },
    said: {
      label: [count, ...words].join(' · '),
      short: count,
      footing: doubts.join(' · ') || null,
      rivals: over.length === 0 && first.status === 'superseded' ? 0 : live.length,
      directed: true,
    },
  };
}
