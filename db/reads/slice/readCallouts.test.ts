import { expect, test } from 'vitest';
import { filledCase } from '../../testing/filledCase';
import { annotate } from '../../testing/sampleCommands';
import { readChartSlice } from './readChartSlice';

test('callouts stand by what they are about: an entity, an attribution, a claim of either, or a spot on the chart', () => {
  const { run, uid, open } = filledCase();
  const callout = true;
  run(
    annotate({ entity: uid.incident }, { text: 'On the incident', callout }),
    annotate({ attribution: uid.attribution }, { text: 'On the attribution', callout }),
    annotate({ claim: uid.fieldClaim }, { text: 'On a claim of the incident', callout }),
    annotate({ claim: uid.attributionClaim }, { text: 'On a claim of the attribution', callout }),
    annotate({ chart: uid.chart, x: 5, y: 6 }, { text: 'On the chart', callout }),
    annotate({ entity: uid.actor }, { text: 'Not on the graph' }),
    // Hill Base is not on the chart.
    annotate({ entity: uid.place }, { text: 'Elsewhere', callout }),
    annotate({ claim: uid.linkClaim }, { text: 'Elsewhere too', callout }),
  );
  const { callouts } = readChartSlice(open.connection, uid.chart);
  expect(callouts.map(({ text, about, spot }) => [text, about, spot])).toEqual([
    ['On the incident', uid.incident, null],
    ['On the attribution', uid.attribution, null],
    ['On a claim of the incident', uid.incident, null],
    ['On a claim of the attribution', uid.attribution, null],
    ['On the chart', null, { x: 5, y: 6 }],
  ]);
});
