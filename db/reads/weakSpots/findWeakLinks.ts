import type { FindWeak } from './weakThing';

/** A link weighs as much as the weightier of its ends. */
export const findWeakLinks: FindWeak = (connection, among) => {
  const rows = connection.allValues(
    `SELECT id, from_id, to_id FROM link WHERE ${among.where('link', 'id')} AND retracted_at IS NULL AND NOT EXISTS
       (SELECT 1 FROM claim WHERE link_id = link.id AND retracted_at IS NULL)
     ORDER BY id`,
    ...among.keys('link'),
  ) as [number, number, number][];
  return {
    'unsourced-links': rows.map(([id, from, to]) => ({
      word: 'link',
      id,
      hangsOn: (stakes) => Math.max(stakes.ofEntity(from), stakes.ofEntity(to)),
    })),
  };
};
