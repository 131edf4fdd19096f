import type { Uid } from '../uid';

interface Origin {
  readonly uid: Uid;
  readonly title: string;
  /** The source that it repeats. */
  readonly derivesFrom: Uid | null;
}

/** What is counted of a claim: the source it stands in, and where that has it from in the end. */
interface SaidBy {
  readonly source: Uid;
  readonly root: Uid;
}

/**
 * "3 claims, 1 independent source: “The wire” derives from “The paper”." Repetition is not
 * confirmation, so each chain that makes several sources one is named.
 */
export function independenceToWords(said: readonly SaidBy[], sources: readonly Origin[]): string {
  const roots = new Set(said.map(({ root }) => root)).size;
  const counted = `${count(said.length, 'claim')}, ${count(roots, 'independent source')}`;
  const chains = [...new Set(said.map(({ source }) => source))].flatMap(
    (source) => chainToWords(source, sources) ?? [],
  );
  return chains.length === 0 ? `${counted}.` : `${counted}: ${chains.join('; ')}.`;
}

function count(amount: number, noun: string): string {
  return `${String(amount)} ${noun}${amount === 1 ? '' : 's'}`;
}

/** "“A” derives from “B”, which derives from “C”"; null where it derives from nothing. */
function chainToWords(uid: Uid, sources: readonly Origin[]): string | null {
  const originOf = (from: Uid | null | undefined) => sources.find((one) => one.uid === from);
  const titles: string[] = [];
  const passed = new Set<Uid>();
  for (let at = originOf(uid); at && !passed.has(at.uid); at = originOf(at.derivesFrom)) {
    passed.add(at.uid);
    titles.push(`“${at.title}”`);
  }
  const [first, second, ...others] = titles;
  if (first === undefined || second === undefined) return null;
  return [
    `${first} derives from ${second}`,
    ...others.map((one) => `which derives from ${one}`),
  ].join(', ');
}
