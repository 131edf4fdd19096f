import { howMany, type Said } from './said';

/** Says of one more source that its text stays behind. `where`: what is written, in a word. */
export function sayTextLeftOut(said: Said, where: 'file' | 'bundle' | 'tables'): void {
  said.count(
    'texts of sources',
    (count) =>
      `${howMany(count, 'source has', 'sources have')} a text that is not in the ${where}. Case JSON has it.`,
  );
}
