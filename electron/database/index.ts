import { messageSchema } from '../envelope';
import { answerInTurn, cancelWork } from './answerInTurn';

/** The process of one case. */
process.parentPort.on('message', (event) => {
  const message = messageSchema.parse(event.data);
  if ('cancel' in message) cancelWork(message.cancel);
  else answerInTurn(message, (told) => process.parentPort.postMessage(told));
});
