import type { SearchHit } from '../../../core/views/caseView';

export interface HitGroup {
  readonly label: string;
  readonly hits: readonly SearchHit[];
  /** The place of its first hit among all hits. */
  readonly start: number;
}

const labels: Record<SearchHit['in'], string> = {
  name: 'Names',
  description: 'Descriptions',
  link: 'Links',
  attribution: 'Hypotheses',
  claim: 'Claims',
  passage: 'Passages',
  source: 'Sources',
  annotation: 'Notes',
  chart: 'Charts',
};

/** Hits by where the words were found; names first, the database's order within. */
export function groupHits(hits: readonly SearchHit[]): readonly HitGroup[] {
  const groups: HitGroup[] = [];
  let start = 0;
  for (const place of Object.keys(labels) as SearchHit['in'][]) {
    const found = hits.filter((hit) => hit.in === place);
    if (found.length === 0) continue;
    groups.push({ label: labels[place], hits: found, start });
    start += found.length;
  }
  return groups;
}
