/** Kept by the writer, because a trigger could not call the function that folds the text. */
export const searchSql = `
-- Folded texts. rowid = 16 * id of the row + the number of its table:
-- 1 entity_name, 2 entity, 3 link, 4 source, 5 passage, 6 claim, 7 attribution, 8 judgement,
-- 9 annotation, 10 chart
CREATE VIRTUAL TABLE search USING fts5(
  title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
`;
