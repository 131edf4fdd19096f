import type { Uid } from '../../core/uid';

/** What a claim rests on: a passage that exists, or one that is made in the same step. */
export type PassageChoice =
  | { readonly passage: Uid }
  | {
      readonly source: Uid;
      /** In UTF-16 code units of the source's text, end not included. */
      readonly span: { readonly start: number; readonly end: number };
      /** Counted from 1. */
      readonly paragraph: number;
      /** The words of the span. */
      readonly text: string;
    };
