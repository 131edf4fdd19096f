import type { Uid } from '../../core/uid';
import type { Sample } from './sampleSchema';
import { slugUid } from './slugUid';

type SampleWord =
  | 'entity'
  | 'name'
  | 'link'
  | 'source'
  | 'passage'
  | 'claim'
  | 'attribution'
  | 'judgement'
  | 'annotation'
  | 'chart';

/** Finds the uid of what a slug stands for. */
export type UidOf = (word: SampleWord, slug: string) => Uid;

/** The first chart is the one that every case begins with, and has its uid. */
export function sampleUids(sample: Sample, firstChart: Uid): UidOf {
  return (word, slug) =>
    word === 'chart' && slug === sample.charts[0]?.slug
      ? firstChart
      : slugUid(sample.case.startedAt, word, slug);
}
