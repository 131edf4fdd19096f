import type { LeftOut } from '../filter/applyFilter';

function counted(count: number, one: string, many: string): string[] {
  return count === 0 ? [] : [`${count.toLocaleString('en')} ${count === 1 ? one : many}`];
}

/** "3 entities, 5 links and 1 hypothesis"; empty where a filter leaves nothing out. */
export function leftOutToText({ entities, links, attributions }: LeftOut): string {
  const parts = [
    ...counted(entities, 'entity', 'entities'),
    ...counted(links, 'link', 'links'),
    ...counted(attributions, 'hypothesis', 'hypotheses'),
  ];
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `${parts.join(', ')} and ${last}`;
}
