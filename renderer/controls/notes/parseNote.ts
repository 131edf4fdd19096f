import { fail, type Result } from '../../../core/result';
import { parseProse } from '../parseTyped';

/** A note says something: an empty one is deleted instead. */
export function parseNote(text: string): Result<string> {
  if (text.trim() === '')
    return fail('typed.invalid', 'The note is empty. Write it, or delete it.');
  return parseProse('The note', text);
}
