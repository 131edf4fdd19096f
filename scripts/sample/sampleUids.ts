import type { Uid } from '../../core/uid';
import type { Sample } from './sampleSchema';
import { slugUid } from './slugUid';

type SampleWord =
  | 'case'
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

export function sampleUids(sample: Sample): UidOf {
  return (word, slug) => slugUid(sample.case.startedAt, word, slug);
}
