import { questionSchema } from '../envelope';
import { answerInTurn } from './answerInTurn';

/** The process of one case. */
process.parentPort.on('message', (event) => {
  answerInTurn(questionSchema.parse(event.data), (answer) =>
    process.parentPort.postMessage(answer),
  );
});
