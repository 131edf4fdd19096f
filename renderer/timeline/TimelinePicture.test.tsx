import { createRef } from 'react';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { parseDate } from '../../core/dates/parseDate';
import { dayToNumber } from '../../core/timeline/dayNumber';
import type { RecordingContext } from '../drawing/recordingContext';
import { render } from '../testing/render';
import { builtInLanguage, smallChart, uidOf } from '../testing/smallChart';
import { TimelinePicture } from './TimelinePicture';

const [anIncident] = smallChart.nodes.filter(({ kind }) => kind === 'incident');

function incidentOn(index: number, date: string | null, retracted = false) {
  const parsed = date === null ? null : parseDate(date);
  if (parsed?.ok === false) throw new Error(String(date));
  const when = parsed && date !== null ? { date, ...parsed.value } : null;
  return { ...anIncident!, uid: uidOf(500 + index), name: `Strike ${index}`, when, retracted };
}

type Nodes = ReturnType<typeof incidentOn>[];

async function picture(nodes: Nodes, more: Partial<Parameters<typeof TimelinePicture>[0]> = {}) {
  const ref = createRef<{ record: (context: RecordingContext) => boolean }>();
  const page = await render(
    <TimelinePicture
      ref={ref}
      slice={{ nodes, links: [] }}
      language={builtInLanguage}
      faded={new Set()}
      span={null}
      legendShown
      {...more}
    />,
  );
  return { page, isReady: ref.current?.record(null as never) };
}

describe('a picture of a timeline', () => {
  beforeAll(() => {
    // There is no layout here.
    const fonts = { load: () => Promise.resolve([]), ready: Promise.resolve(), status: 'loaded' };
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe(): void {
          // Nothing changes its size.
        }
        disconnect(): void {
          // It watches nothing.
        }
      },
    );
    Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
    vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    Reflect.deleteProperty(document, 'fonts');
  });

  it('says of each thing when it was, and names what stands nowhere in time', async () => {
    const { page, isReady } = await picture([
      incidentOn(1, '2021-06-08'),
      incidentOn(2, '2021-06~'),
      incidentOn(3, null),
    ]);
    expect(isReady).toBe(true);
    expect(page.textContent).toContain('When things happened, not when it was recorded.');
    expect(page.textContent).toContain('Strike 1 · 8 June 2021');
    expect(page.textContent).toMatch(/Strike 2 · .*June 2021/);
    expect(page.textContent).toMatch(/1 without a date.*Strike 3/);
    const legend = page.querySelector('[aria-label="Legend"]');
    expect(legend?.textContent).toContain('approximate or uncertain');
    expect(legend?.textContent).not.toContain('retracted');
  });

  it('says how many lie outside of the time that is drawn', async () => {
    const span = { from: dayToNumber('2021-06-01'), to: dayToNumber('2021-06-30') };
    const { page } = await picture([incidentOn(1, '2021-06-08'), incidentOn(2, '2019')], { span });
    expect(page.textContent).toContain('1 lies outside of this time.');
    expect(page.textContent).not.toContain('Strike 2');
  });

  it('counts what is too much to be read one by one, and says so', async () => {
    const many = Array.from({ length: 401 }, (_, index) => incidentOn(index, '2021-06'));
    const { page } = await picture(many);
    expect(page.textContent).toContain('401 things with a date, too many to be drawn one by one');
    const legend = page.querySelector('[aria-label="Legend"]');
    expect(legend?.textContent).toContain('lie in it perhaps, or in part');
    // Of a day in June nobody knows on which it was.
    expect(legend?.textContent.match(/lie in it/g)).toHaveLength(1);
    expect(page.textContent).not.toContain('Strike 1');
  });

  it('says that nothing has a date, and draws no axis of days that nobody gave', async () => {
    const { page, isReady } = await picture([incidentOn(1, null)], { legendShown: false });
    expect(isReady).toBe(true);
    expect(page.textContent).toContain('Nothing here has a date.');
    expect(page.querySelector('.timeline-axis')).toBeNull();
    expect(page.querySelector('[aria-label="Legend"]')).toBeNull();
  });
});
