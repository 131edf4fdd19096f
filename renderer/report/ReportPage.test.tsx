import { describe, expect, it } from 'vitest';
import { newUid } from '../../core/uid';
import type { IncidentMatrix } from '../../core/views/matrixView';
import { claimFrom, hypothesis } from '../testing/exampleViews';
import { render } from '../testing/render';
import type { Report } from './report';
import { ReportPage } from './ReportPage';
import { entityOf, linkOf, reportOf } from './testing/reportOf';
import { writeHtml } from './writeHtml';

function pageOf(parts: Partial<Report>): Promise<HTMLElement> {
  return render(<ReportPage report={reportOf(parts)} drawings={{}} />);
}

function sectionOf(page: HTMLElement, heading: string): string {
  const found = [...page.querySelectorAll('section')].find(
    (section) => section.querySelector('h2')?.textContent === heading,
  );
  return found?.textContent ?? '';
}

function matrixOf(parts: Partial<IncidentMatrix>): IncidentMatrix {
  const { incident } = hypothesis();
  return {
    incident,
    hypotheses: [],
    hypothesisCount: 0,
    retractedCount: 0,
    evidence: [],
    evidenceCount: 0,
    ...parts,
  };
}

const rated = { recordedAt: '2026-11-02T18:00:00.000Z', recordedBy: 'Analyst', note: '' };

describe('a report says what nobody gave', () => {
  it('in the key facts: dates, fields and how exact a place is', async () => {
    const position = { latitude: 33.8, longitude: 42.4, precision: null };
    const page = await pageOf({ entities: [entityOf('The rocket', { position })] });
    const facts = sectionOf(page, 'Key facts');
    expect(facts).toContain('Datenot given');
    expect(facts).toContain('Descriptionnot given');
    expect(facts).toContain('33.8° N, 42.4° E (precision not given)');
    expect(facts).not.toContain('null');
  });

  it('of a hypothesis that nobody judged or claimed, in two sentences', async () => {
    const page = await pageOf({ attributions: [hypothesis()] });
    const text = sectionOf(page, 'Who did it, and how sure we are');
    expect(text).toContain(
      'Nobody has judged yet how likely it is that The Guard carried out “The rocket”. No confidence has been given.',
    );
    expect(text).toContain('No source claims it.');
    expect(text).toContain('Nobody has judged it yet.');
  });

  it('in a judgement without likelihood or confidence', async () => {
    const view = hypothesis();
    const judged = { likelihood: null, confidence: null, status: 'open', ...rated } as const;
    const judgements = [
      { ...judged, uid: newUid(), attribution: view.attribution.uid, reason: 'First look' },
    ];
    const page = await pageOf({ attributions: [{ ...view, judgements }] });
    const cells = [...page.querySelectorAll('.attribution td')].map((cell) => cell.textContent);
    expect(cells).toEqual([
      '2 November 2026',
      'Analyst',
      'not given',
      'not given',
      'open',
      'First look',
    ]);
  });

  it('of a claim and its source, each grade on its own axis', async () => {
    const view = hypothesis({}, [claimFrom(newUid())]);
    const page = await pageOf({ attributions: [view] });
    expect(sectionOf(page, 'Notes: who says so')).toContain('credibility not given');
    expect(sectionOf(page, 'Sources')).toContain('Reliability not given');
    expect(sectionOf(page, 'Sources')).toContain('published on a day not given');
  });

  it('as a dash in a matrix, and never as neutral', async () => {
    const claim = claimFrom(newUid());
    const [one, other] = [hypothesis(), hypothesis({ hypothesis: 'unknown', actor: null })];
    const assessments = [
      {
        ...rated,
        uid: newUid(),
        attribution: one.attribution.uid,
        claim: claim.claim.uid,
        rating: 'II' as const,
      },
    ];
    const view = matrixOf({
      hypotheses: [{ ...one, assessments }, other],
      hypothesisCount: 2,
      evidence: [claim, claimFrom(newUid())],
      evidenceCount: 2,
    });
    const page = await pageOf({ matrices: [view] });
    const row = [...page.querySelectorAll('.ach tbody td')].map((cell) => cell.textContent);
    expect(row).toEqual(['––', 'II', '–']);
    const text = sectionOf(page, 'Competing hypotheses');
    expect(text).toContain('1 more piece of evidence is not rated against any hypothesis.');
    expect(text).toContain('not ranked');
  });

  it('of what has no date, apart from what has one', async () => {
    const [early, late] = [
      entityOf('The warning', { date: '2021-05~' }),
      entityOf('The rocket', { date: '2021-06-20/2021-06-23' }),
    ];
    const page = await pageOf({ entities: [late, early], links: [linkOf('A front', 'An army')] });
    const rows = [...page.querySelectorAll('.dated tbody tr')].map((row) => row.textContent);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toContain('2021-05~The warning');
    expect(rows[1]).toContain('The rocket');
    expect(page.querySelector('.undated')?.textContent).toContain('A front');
  });

  it('where there is neither picture, nor hypothesis, nor source', async () => {
    const page = await pageOf({ links: [linkOf('A front', 'An army')] });
    expect(sectionOf(page, 'Picture')).toContain('Nothing of this is shown on the chart');
    expect(page.textContent).toContain('No hypothesis has been recorded.');
    expect(sectionOf(page, 'Links and participants')).toContain('unsourced: no claim supports it');
    expect(page.textContent).toContain('No source claims any of this.');
  });
});

describe('the notes of a report', () => {
  it('agree with what refers to them: each reference has its note, and each note a reference', async () => {
    const wire = newUid();
    const shared = claimFrom(wire);
    const onField = claimFrom(newUid(), {
      claim: { about: { entity: newUid(), field: 'date' } },
    });
    const stray = claimFrom(newUid(), {
      claim: { about: { entity: newUid(), field: 'gone-from-its-kind' } },
    });
    const page = await pageOf({
      attributions: [hypothesis({}, [shared, claimFrom(wire)])],
      entities: [entityOf('The rocket', {}, { claims: [onField, stray], claimCount: 2 })],
      links: [linkOf('A front', 'An army', { claims: [claimFrom(newUid()), shared] })],
    });
    const targets = (prefix: string) =>
      new Set(
        [...page.querySelectorAll(`a[href^="#${prefix}-"]`)].map((link) =>
          link.getAttribute('href')?.slice(1),
        ),
      );
    const notes = (prefix: string) =>
      new Set([...page.querySelectorAll(`li[id^="${prefix}-"]`)].map(({ id }) => id));
    expect(notes('note').size).toBe(5);
    expect(targets('note')).toEqual(notes('note'));
    expect(notes('source').size).toBe(4);
    expect(targets('source')).toEqual(notes('source'));
  });

  it('leave out what was retracted, and say so', async () => {
    const retraction = { at: rated.recordedAt, by: 'Analyst', reason: 'Misread' };
    const page = await pageOf({
      attributions: [hypothesis({}, [claimFrom(newUid(), { claim: { retraction } })])],
    });
    expect(page.querySelectorAll('li[id^="note-"]')).toHaveLength(0);
    expect(page.textContent).toContain('1 claim was retracted and supports nothing here.');
  });

  it('count sources that repeat one another once', async () => {
    const [wire, paper] = [newUid(), newUid()];
    const page = await pageOf({
      attributions: [hypothesis({}, [claimFrom(wire), claimFrom(paper, { sourceRoot: wire })])],
    });
    expect(sectionOf(page, 'Sources')).toContain('2 claims, 1 independent source');
  });
});

it('a report names the day of what was believed, and what it leaves out', async () => {
  const wish = { ...reportOf({}).wish, asOf: '2026-11-02' };
  const page = await pageOf({
    wish,
    missing: 1,
    tooMany: { entities: 4, links: 0, attributions: 0 },
  });
  expect(page.textContent).toContain('As believed on 2 November 2026 (UTC), from revision 7');
  expect(page.textContent).toContain('4 entities, because a report would be too long.');
  expect(page.textContent).toContain('1 of what was asked for was not recorded then.');
});

it('nothing that a case holds becomes a part of the page: no script, no reference, no rule', async () => {
  const nasty =
    '</title></style><script>alert(1)</script><img src="https://x.example/a.png" onerror=a>';
  const claim = claimFrom(newUid(), { claim: { text: nasty } });
  const source = { ...claim.source, title: nasty, url: 'https://x.example/?a="><script>' };
  const report = reportOf({
    title: nasty,
    wish: { ...reportOf({}).wish, marking: nasty },
    attributions: [hypothesis({ basis: nasty }, [{ ...claim, source }])],
    entities: [entityOf(nasty, { description: nasty, fields: { weapon: nasty } })],
  });
  const page = await render(<ReportPage report={report} drawings={{}} />);
  const html = writeHtml({ title: nasty, body: page.innerHTML, rules: '.report {}' });
  expect(html).not.toMatch(/<(script|img|link|iframe|object|embed|base)\b/i);
  expect(html.match(/<\/title>/g)).toHaveLength(1);
  expect(html.match(/<\/style>/g)).toHaveLength(1);
  expect(page.querySelectorAll('[src], [onerror], [style]')).toHaveLength(0);
  for (const link of page.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^#/);
});
