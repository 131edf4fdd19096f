import { describe, expect, it } from 'vitest';
import { applyFilter } from '../../core/filter/applyFilter';
import { readChartFilter, type ChartFilter } from '../../core/filter/chartFilter';
import type { CaseState } from '../../core/views/caseView';
import { words } from '../../core/views/caseView';
import { newUid } from '../../core/uid';
import { language, linkBetween, nodeNamed, sliceOf } from '../canvas/testing/sliceParts';
import { render } from '../testing/render';
import { defaultForm } from '../../core/picture/pictureForm';
import { plainLooks } from '../../core/styling/look';
import { PictureFooting } from './PictureFooting';
import type { Picture } from './readPicture';

const state: CaseState = {
  case: { uid: newUid(), title: 'Iraq', description: '', createdAt: '2021-06-22T12:00:00.000Z' },
  fileName: 'iraq.ascribe',
  readOnly: true,
  revision: 7,
  savedAt: '2021-06-23T12:00:00.000Z',
  undo: null,
  redo: null,
  counts: {
    ...Object.fromEntries(words.map((word) => [word, 0])),
    entities: 49,
  } as CaseState['counts'],
};

async function footing(
  parts: Parameters<typeof sliceOf>[0],
  asOf: string | null = null,
  filter: ChartFilter = {},
  compared: Picture['compared'] = null,
  isOverview = false,
): Promise<string> {
  const made = sliceOf(parts);
  const whole = { ...made, chart: { ...made.chart, filter: filter as typeof made.chart.filter } };
  return (
    await render(
      <PictureFooting
        picture={{
          state,
          counts: state.counts,
          slice: whole,
          filtered: applyFilter(whole, readChartFilter(whole.chart).filter, language),
          language,
          evidence: null,
          looks: plainLooks,
          compared,
          asOf,
          view: { of: 'graph', evidence: false },
          notChosen: 0,
          author: 'An analyst',
          fingerprint: '0123 4567 89ab cdef',
        }}
        parts={defaultForm.parts}
        graph={{ isOverview, inGroups: 0 }}
      />,
    )
  ).textContent;
}

describe('a picture carries its own footing', () => {
  it('says which filter holds and how much it leaves out', async () => {
    const [front, base] = [nodeNamed('Front'), nodeNamed('Base', { kind: 'place' })];
    const text = await footing(
      { nodes: [front, base], links: [linkBetween(front.uid, base.uid)] },
      null,
      { without: { kind: ['place'] } },
    );
    expect(text).toContain('Filters: without places. 1 entity and 1 link left out.');
  });

  it('says when it is an overview of a chart too large for detail', async () => {
    const said = /overview: lines are straight/;
    expect(await footing({}, null, {}, null, true)).toMatch(said);
    expect(await footing({})).not.toMatch(said);
  });

  it('names each source with its reliability, and one that nobody graded as not graded', async () => {
    const text = await footing({
      sources: [
        { uid: newUid(), title: 'Wire report', reliability: 'C' },
        { uid: newUid(), title: 'Leaflet', reliability: null },
        { uid: newUid(), title: 'Stranger', reliability: 'F' },
      ],
    });
    expect(text).toContain('C Wire report');
    expect(text).toContain('– Leaflet (not graded)');
    expect(text).toContain('F Stranger');
    expect(text).not.toContain('F Stranger (not graded)');
  });

  it('says how many entities are not shown, which filters and which cut-off hold, and of which state it is', async () => {
    const text = await footing({ elsewhere: 33 });
    expect(text).toContain('33 of 49 entities of the case are not on this chart.');
    expect(text).toContain('Filters: no filter.');
    expect(text).toContain('No cut-off date: as believed at revision 7, last edit 23 June 2021.');
    expect(text).toContain(state.case.uid);
  });

  it('says so where nothing in the picture has a source', async () => {
    expect(await footing({})).toContain('nothing in this picture is claimed by a source');
  });

  it('says what it is compared with, how much differs and how much of that is not drawn', async () => {
    const before = sliceOf({});
    const added = [{ word: 'entity', uid: newUid() }] as const;
    const comparison = { added, gone: [], changed: [], signs: new Map(), leftOut: 2, before };
    const text = await footing({}, null, {}, { words: 'Compared with “Bases”', comparison });
    expect(text).toContain(
      'Compared with “Bases”: 1 added, none gone, none changed; 2 more left out by the filter.',
    );
  });

  it('says on which day it was believed, where it shows the past', async () => {
    const text = await footing({}, '2021-06-20');
    expect(text).toContain('As believed on 20 June 2021 (UTC), from revision 7');
    expect(text).not.toContain('No cut-off date');
  });
});
