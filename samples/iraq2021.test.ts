import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isYearInferred } from '../core/dates/isYearInferred';
import { readSample } from '../scripts/sample/readSample';

const sample = readSample(join(import.meta.dirname, 'iraq-2021'));
const hypotheses = sample.hypotheses.flatMap((item) => item.hypotheses);
const entity = (slug: string) => sample.entities.find((item) => item.slug === slug)!;
const claim = (slug: string) => sample.claims.find((item) => item.slug === slug);

/** What the article says, where it says it, and the claim or mention that keeps it. */
const facts: readonly (readonly [locator: string, what: string, kept: string])[] = [
  ['headline', 'militias called Iranian are behind new attacks', 'new-attacks-by-militias'],
  ['¶1', 'the Popular Mobilization Forces are behind them', 'new-attacks-by-pmf'],
  ['¶1', 'and so behind the rocket', 'rocket-by-pmf'],
  ['¶2', 'they struck Victory base', 'victory-by-pmf'],
  ['¶2', 'they struck Balad airbase', 'balad-by-pmf'],
  ['¶2', 'within a fortnight before', 'drones-before-new-attacks'],
  ['¶2', 'within a fortnight before', 'strike-before-new-attacks'],
  ['¶2', 'Victory base is near the airport', 'victory-near-airport'],
  ['¶2', 'Balad airbase is said to be in Baghdad', 'balad-in-baghdad'],
  ['¶2', 'Baghdad is the capital', 'baghdad-in-iraq'],
  ['¶3', 'it came down on Ain al-Assad', 'rocket-at-base'],
  ['¶3', 'a Katyusha', 'ain-al-assad-rocket-weapon'],
  ['¶3', 'one', 'ain-al-assad-rocket-weapon-count'],
  ['¶3', 'in Anbar', 'ain-al-assad-in-anbar'],
  ['¶3', 'in the west of Iraq', 'anbar-in-iraq'],
  ['¶3', 'many US troops are there', 'soldiers-at-ain-al-assad'],
  ['¶4', 'on 10 June', 'victory-drones-date'],
  ['¶4', 'drones', 'victory-drones-weapon'],
  ['¶4', 'three', 'victory-drones-weapon-count'],
  ['¶4', 'one shot down', 'victory-drones-weapons-stopped'],
  ['¶5', 'it did not explode', 'ain-al-assad-rocket-outcome'],
  ['¶6', 'the security forces inquire', 'forces-run-inquiry'],
  ['¶6', 'into the rocket', 'inquiry-into-rocket'],
  ['¶7', 'launched from al-Baghdadi', 'rocket-from-al-baghdadi'],
  ['¶7', 'at the base', 'rocket-aimed-at-base'],
  ['¶7', 'no losses recorded', 'ain-al-assad-rocket-losses'],
  ['¶8', 'observers suspect factions', 'rocket-by-factions'],
  ['¶8', 'that Iran backs', 'iran-backs-factions'],
  ['¶8', 'that officers run', 'officers-run-factions'],
  ['¶8', 'of the Revolutionary Guard', 'officers-of-irgc'],
  ['¶9', 'at the time of the talks', 'talks-coincide'],
  ['¶9', 'in Vienna', 'talks-in-vienna'],
  ['¶9', 'between Iran', 'iran-in-talks'],
  ['¶9', 'and the United States', 'usa-in-talks'],
  ['¶9', 'on the nuclear agreement', 'talks-about-agreement'],
  ['¶10', '43 attacks', 'attacks-43-count'],
  ['¶10', 'since the start of the year', 'attacks-43-date'],
  ['¶10', 'on US sites', 'attacks-on-sites'],
  ['¶10', 'on the embassy', 'attacks-on-embassy'],
  ['¶10', 'on Iraqi bases', 'attacks-on-bases'],
  ['¶10', 'where US soldiers are', 'soldiers-at-bases'],
  ['¶11', 'on Baghdad airport', 'attacks-on-baghdad-airport'],
  ['¶11', 'on Erbil airport', 'attacks-on-erbil-airport'],
  ['¶11', 'on convoys of the coalition', 'attacks-on-convoys'],
  ['¶12', 'threats come first', 'threats-precede'],
  ['¶12', 'from pro-Iranian factions', 'threats-by-pro-iranian'],
  ['¶13', 'military officials worry', 'officials-concerned'],
  ['¶13', 'the coalition counts 3,500', 'coalition-strength'],
  ['¶13', 'of whom 2,500 soldiers', 'coalition-soldiers-strength'],
  ['¶13', 'it is against ISIS', 'coalition-fights-isis'],
  ['¶14', 'Western officials feel threatened', 'attacks-threaten-western'],
  ['¶14', 'and so does their fight against ISIS', 'attacks-threaten-fight'],
  ['¶14', 'which has sleeper cells', 'cells-of-isis'],
  ['¶14', 'in deserts', 'cells-in-deserts'],
  ['¶14', 'and mountains', 'cells-in-mountains'],
  ['¶15', 'the government tries to stop them', 'government-deters'],
  ['¶15', 'in vain, it seems', 'government-in-vain'],
];

describe('the sample case keeps what the article says', () => {
  it.each(facts)('%s: %s', (locator, _what, kept) => {
    const passage = sample.sources[0]!.passages.find((item) => item.locator === locator)!;
    expect(claim(`${passage.slug}-${kept}`)?.passage).toBe(passage.slug);
  });

  it('has fifteen paragraphs, a headline, and a claim or mention for each', () => {
    const passages = sample.sources.flatMap((source) => source.passages);
    expect(passages.map(({ paragraph }) => paragraph)).toEqual([
      null,
      ...Array.from({ length: 15 }, (_, index) => index + 1),
    ]);
    const used = new Set(sample.claims.map(({ passage }) => passage));
    expect(passages.filter(({ slug }) => !used.has(slug))).toEqual([]);
  });

  it('counts 43 attacks as one incident', () => {
    expect(entity('attacks-43').fields['count']).toBe(43);
    expect(sample.entities.filter(({ kind }) => kind === 'incident').length).toBeLessThan(20);
  });

  it('gives the two numbers of the coalition as the text does', () => {
    expect(entity('coalition').fields['strength']).toBe(3500);
    expect(entity('coalition-soldiers').fields['strength']).toBe(2500);
  });

  it('does not turn unrecorded losses into a zero', () => {
    const { fields } = entity('ain-al-assad-rocket');
    expect(fields['losses']).toBe('none recorded');
    expect(fields).not.toHaveProperty('killed');
    expect(fields).not.toHaveProperty('wounded');
  });

  it('has names in Arabic and Persian', () => {
    for (const slug of ['pmf', 'irgc', 'iran', 'ain-al-assad', 'coalition', 'iraqi-government']) {
      const languages = entity(slug).names.map(({ language }) => language);
      expect(languages, slug).toEqual(expect.arrayContaining(['ar', 'fa']));
    }
  });
});

describe('the sample case is honest', () => {
  it('has a claim or a mark for every link, and never both', () => {
    const claimed = new Set(sample.claims.flatMap((item) => ('link' in item ? [item.link] : [])));
    const wrong = sample.links.filter(({ slug, own }) => claimed.has(slug) === (own !== undefined));
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('has a mention or a mark for every entity', () => {
    const wrong = sample.entities.filter(({ mentioned, own }) => mentioned.length === 0 && !own);
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('marks every position, every date and every name in another language as its own', () => {
    const unmarked = sample.entities.filter(
      ({ position, date, names, own }) => (position || date || names.length > 1) && !own,
    );
    expect(unmarked.map(({ slug }) => slug)).toEqual([]);
  });

  it('has a claim or a mark for every hypothesis', () => {
    const claimed = new Set(
      sample.claims.flatMap((item) => ('attribution' in item ? [item.attribution] : [])),
    );
    const wrong = hypotheses.filter(({ slug, own }) => claimed.has(slug) === (own !== undefined));
    expect(wrong.map(({ slug }) => slug)).toEqual([]);
  });

  it('infers the year of every date, and says so', () => {
    const dates = sample.entities.flatMap(({ date }) => (date === undefined ? [] : [date]));
    expect(dates).toHaveLength(5);
    expect(dates.filter((date) => !isYearInferred(date))).toEqual([]);
  });

  it('sets rivals for the rocket side by side, with unknown among them', () => {
    const rocket = sample.hypotheses.find(({ incident }) => incident === 'ain-al-assad-rocket')!;
    expect(
      rocket.hypotheses.map(({ actor, hypothesis, role }) => [actor ?? hypothesis, role]),
    ).toEqual([
      ['shiite-factions', 'carried-out'],
      ['pmf', 'carried-out'],
      ['irgc', 'ordered'],
      ['unknown', 'carried-out'],
      ['other', 'carried-out'],
    ]);
    for (const { judgements } of rocket.hypotheses) expect(judgements.length).toBeGreaterThan(0);
  });

  it('judges each of the three attacks in two rounds, and tests "unknown" against a claim', () => {
    for (const slug of ['ain-al-assad-rocket', 'victory-drones', 'balad-strike']) {
      const item = sample.hypotheses.find(({ incident }) => incident === slug)!;
      const rounds = item.hypotheses.flatMap(({ judgements }) => judgements.map((j) => j.round));
      expect([...new Set(rounds)].sort(), slug).toEqual([1, 2]);
      const unknown = item.hypotheses.find(({ hypothesis }) => hypothesis === 'unknown')!;
      expect(Object.values(item.matrix).filter((row) => unknown.slug in row)).not.toEqual([]);
    }
  });

  it('has nobody claim responsibility, because nobody is said to have', () => {
    expect(sample.claims.filter(({ stance }) => stance === 'claims-responsibility')).toEqual([]);
  });

  it('contests where the article puts Balad airbase', () => {
    expect(claim('p2-balad-in-baghdad')).toMatchObject({ grade: '5' });
    expect(sample.annotations.filter((note) => 'link' in note).map(({ slug }) => slug)).toContain(
      'note-balad',
    );
    expect(entity('balad-airbase').position!.at[0]).toBeCloseTo(33.94, 1);
  });

  it('keeps no text of the article', () => {
    expect(sample.sources.map((source) => Object.keys(source).includes('text'))).toEqual([false]);
  });
});

describe('the charts of the sample case', () => {
  it('show everything on the first, and what its question needs on the others', () => {
    const [everything, ...others] = sample.charts;
    expect(Object.keys(everything!.places)).toEqual(
      expect.arrayContaining(sample.entities.map(({ slug }) => slug)),
    );
    expect(others.map(({ title }) => title)).toEqual([
      'Who is behind Ain al-Assad?',
      'Places under attack',
    ]);
  });

  it('leave room for a label around everything that stands on them', () => {
    for (const { slug, places } of sample.charts) {
      const spots = Object.entries(places);
      const close = spots.flatMap(([one, [x, y]], index) =>
        spots
          .slice(index + 1)
          .filter(([, [otherX, otherY]]) => Math.abs(x - otherX) < 140 && Math.abs(y - otherY) < 84)
          .map(([other]) => `${slug}: ${one} and ${other}`),
      );
      expect(close).toEqual([]);
    }
  });

  it('give a place to nobody only where an attribution has no actor', () => {
    const actorless = new Set(
      hypotheses.flatMap(({ slug, actor }) => (actor === undefined ? [slug] : [])),
    );
    const entities = new Set(sample.entities.map(({ slug }) => slug));
    for (const { places } of sample.charts) {
      const others = Object.keys(places).filter((slug) => !entities.has(slug));
      expect(others.filter((slug) => !actorless.has(slug))).toEqual([]);
    }
  });
});
