import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../core/result';
import type { ChartSlice } from '../../core/views/sliceView';
import { factions, iran, rocket, smallChart, uidOf } from '../testing/smallChart';
import { arrangeChart } from './arrangeChart';
import { graph } from './graph';
import { useNotices } from './notices';
import { queryClient } from './queryClient';

/** Main's half of the bridge: it only notes what it is asked to do. */
const steps: unknown[] = [];
Object.assign(window, {
  ascribe: {
    request: (_: string, args: unknown) => {
      steps.push(args);
      return Promise.resolve(ok({ revision: 2, label: '', touched: [], tables: [] }));
    },
  },
});

function show(slice: ChartSlice): void {
  const { uid, title } = slice.chart;
  const charts = [{ uid, title, entities: slice.nodes.length }];
  queryClient.setQueryData(['case.contents', null], { sources: [], charts });
  queryClient.setQueryData(['chart.slice', { chart: uid }], slice);
}

let wentBack = 0;
const putBack = (): void => void (wentBack += 1);

/** A layout that moves three entities, while something else happens. */
function layOut(meanwhile: () => void): void {
  const runLayout = () => {
    meanwhile();
    return Promise.resolve(
      [iran, factions, rocket].map((entity) => ({ of: { entity }, x: 5, y: 6 })),
    );
  };
  Object.assign(graph, { current: { runLayout, putBack } });
}

beforeEach(() => {
  steps.length = 0;
  wentBack = 0;
  useNotices.setState({ notices: [] });
  show(smallChart);
});

describe('arrangeChart', () => {
  it('leaves out what was taken away or pinned while it was laid out', async () => {
    const nodes = smallChart.nodes
      .filter(({ uid }) => uid !== factions)
      .map((node) => ({ ...node, pinned: node.uid === rocket }));
    layOut(() => show({ ...smallChart, nodes }));
    await arrangeChart();
    expect(steps).toMatchObject([
      { commands: [{ args: { places: [{ of: { entity: iran }, x: 5, y: 6, pinned: false }] } }] },
    ]);
  });

  it('changes nothing where another chart is on screen by then', async () => {
    layOut(() => show({ ...smallChart, chart: { ...smallChart.chart, uid: uidOf(32) } }));
    await arrangeChart();
    expect(steps).toEqual([]);
    expect(wentBack).toBe(1);
  });

  it('shows the places of before where it was cancelled', async () => {
    layOut(() => undefined);
    const cancelled = arrangeChart();
    await Promise.all([cancelled, arrangeChart()]);
    expect(steps).toHaveLength(1);
  });

  it('draws no layers of more than can be read, and says so', async () => {
    const [node] = smallChart.nodes;
    const nodes = Array.from({ length: 501 }, (_, at) => ({ ...node!, uid: uidOf(1000 + at) }));
    show({ ...smallChart, nodes });
    layOut(() => undefined);
    expect(await arrangeChart('layers')).toBe(false);
    expect(steps).toEqual([]);
    expect(useNotices.getState().notices[0]?.text).toMatch(/^Layers are drawn of 500 at most/);
  });

  it('says why it failed', async () => {
    Object.assign(graph, {
      current: { runLayout: () => Promise.reject(new Error('Out of memory.')), putBack },
    });
    await arrangeChart();
    expect(steps).toEqual([]);
    expect(useNotices.getState().notices.map(({ text }) => text)).toEqual([
      'The chart could not be arranged, and is as it was: Out of memory.',
    ]);
  });
});
