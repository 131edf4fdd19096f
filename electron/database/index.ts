import { questionSchema, type Answer } from '../envelope';
import { answerQuestion } from './answerQuestion';

/** The process of one case: it answers one question after the other, in the order they came. */
process.parentPort.on('message', (event) => {
  const { id, name, args, author } = questionSchema.parse(event.data);
  const answer: Answer = { id, result: answerQuestion(name, args, author) };
  process.parentPort.postMessage(answer);
});
