import { newUid, type Uid } from '../../core/uid';
import { execute } from './execute';

/** Says that two may be the same, which claims can then support or deny. They stay two. */
export async function linkAsPossiblySame(from: Uid, to: Uid): Promise<void> {
  const args = {
    uid: newUid(),
    type: 'possibly-same',
    from,
    to,
    description: '',
    fields: {},
    date: null,
  };
  await execute({ commands: [{ name: 'link.create', args }] });
}
