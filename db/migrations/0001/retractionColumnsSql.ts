/** Frozen with the first schema. What is retracted has all three. */
export const retractionColumnsSql = `
  recorded_at       TEXT NOT NULL,
  recorded_by       TEXT NOT NULL,
  -- all three are null unless it was retracted; what is retracted stays
  retracted_at      TEXT,
  retracted_by      TEXT,
  retraction_reason TEXT`;

export const retractionCheckSql =
  'CHECK ((retracted_at IS NULL) = (retracted_by IS NULL) ' +
  'AND (retracted_at IS NULL) = (retraction_reason IS NULL))';
