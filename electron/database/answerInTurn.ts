import { prepareAnswer } from '../../db/prepareAnswer';
import type { Sliced } from '../../core/sliced';
import type { Answer, Question } from '../envelope';
import { answerQuestion } from './answerQuestion';
import { seat } from './seat';

/** Long work is done one after the other, and only between the questions that are quick. */
let lastLong = Promise.resolve();

/** Answers at once, or where that takes long when it is done; others are answered in between. */
export function answerInTurn(question: Question, post: (answer: Answer) => void): void {
  const { id, name, args, author } = question;
  const answer = (): void => post({ id, result: answerQuestion(name, args, author) });
  const work = seat.open && prepareAnswer(seat.open, name, args);
  if (!work) {
    answer();
    return;
  }
  lastLong = lastLong.then(() => doInSlices(work)).then(answer);
}

async function doInSlices(work: Sliced<void>): Promise<void> {
  try {
    while (work.next().done !== true) await new Promise((resolve) => setImmediate(resolve));
  } catch {
    // The answer itself says what is wrong.
  }
}
