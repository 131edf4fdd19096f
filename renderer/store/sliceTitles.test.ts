import { describe, expect, it } from 'vitest';
import {
  backing,
  builtInLanguage,
  byFactions,
  byUnknown,
  iran,
  smallChart,
  uidOf,
} from '../testing/smallChart';
import { suspectName, titleOnChart } from './sliceTitles';

const titleOf = (uid: string) => titleOnChart(smallChart, builtInLanguage, uid);

describe('titleOnChart', () => {
  it('calls an entity by its name', () => expect(titleOf(iran)).toBe('Iran'));

  it('reads a link from its beginning to its end', () =>
    expect(titleOf(backing)).toBe('Iran backs Factions'));

  it('says who is said to have done what, and that nobody is named where that is so', () => {
    expect(titleOf(byFactions)).toBe('Factions carried out Rocket at the base');
    expect(titleOf(byUnknown)).toBe('Unknown carried out Rocket at the base');
  });

  it('knows nothing of what is not on the chart', () => expect(titleOf(uidOf(99))).toBeNull());
});

describe('suspectName', () => {
  it('never makes up a name', () => {
    expect(suspectName({ hypothesis: 'other' }, null)).toBe('Someone else');
    expect(suspectName({ hypothesis: 'actor' }, null)).toBe('An actor who is not on this chart');
  });
});
