/** What the quarantine leaves in its folder: a case that our own code has written. */
export const CLEAN_CASE = 'clean.ascribe';

/** And its history, as lines of `loggedPieceSchema`. */
export const CLEAN_LOG = 'log.jsonl';
