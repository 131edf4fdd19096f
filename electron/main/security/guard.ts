import type { z } from 'zod';
import {
  packedRequests,
  windowRequests,
  type ArgsOf,
  type ReplyOf,
  type WindowRequest,
} from '../../../core/contract';
import { fail, type Result } from '../../../core/result';
import { nextStepAfter } from '../../nextStepAfter';
import { APP_ORIGIN } from './appPage';
import { checkPacked, isPacked } from './checkPacked';

/** What a window of ours is for. One that only draws a picture may do less. */
export type Purpose = 'workbench' | 'picture';

/** Who sent a message, as far as main itself knows. */
export interface Sender {
  /** Null when it is none of our windows. */
  readonly purpose: Purpose | null;
  readonly window: number;
  readonly isMainFrame: boolean;
  readonly url: string;
}

interface Asker {
  readonly purpose: Purpose;
  readonly window: number;
}

export type Handlers = {
  readonly [N in WindowRequest]: (
    args: ArgsOf<typeof windowRequests, N>,
    asker: Asker,
  ) => Promise<Result<ReplyOf<typeof windowRequests, N>>>;
};

/** What went wrong on our side, without anything of the case in it. */
export type Complain = (what: string) => void;

const pictureRequests: ReadonlySet<string> = new Set<WindowRequest>([
  'app.about',
  'settings.read',
  'case.state',
  'case.contents',
  'case.language',
  'case.counts',
  'chart.slice',
  'chart.evidence',
  'chart.fieldValues',
  'graph.columns',
  'entity.record',
  'link.record',
  'attribution.record',
  'incident.matrix',
  'picture.order',
  'picture.font',
  'picture.piece',
  'picture.ready',
]);

/**
 * The only way from a window to what main can do. Whoever asks must be the page of one of our
 * windows, and what it asks for and what it gets must be what the contract says.
 */
export async function guardRequest(
  handlers: Handlers,
  sender: Sender,
  name: unknown,
  args: unknown,
  complain: Complain,
): Promise<Result<unknown>> {
  const { purpose } = sender;
  if (purpose === null || !sender.isMainFrame || !isOurPage(sender.url)) {
    complain('refused a message that did not come from the page of one of our windows');
    return fail('ipc.sender', 'Only the page of a window of Ascribe may ask for something.');
  }
  if (!isRequestName(name) || !mayAsk(purpose, name)) {
    complain(`refused an unknown request of a ${purpose} window`);
    return fail('ipc.unknown', 'There is nothing by this name that a window may ask for.');
  }
  const channel = windowRequests[name];
  const parsedArgs = channel.args.safeParse(args);
  if (!parsedArgs.success) {
    complain(`refused ${name}: ${issueCodes(parsedArgs.error)}`);
    return fail('ipc.malformed', `${name} was not understood: ${firstIssue(parsedArgs.error)}`);
  }
  // The mapped type pairs each name with its own arguments; a union of names loses the pairing.
  const handle = handlers[name] as (args: unknown, asker: Asker) => Promise<Result<unknown>>;
  let result: Result<unknown>;
  try {
    result = await handle(parsedArgs.data, { purpose, window: sender.window });
  } catch (error) {
    complain(`${name} threw ${error instanceof Error ? error.name : typeof error}`);
    return fail(
      'app.unexpected',
      `Something unexpected went wrong inside Ascribe. ${nextStepAfter(name)}`,
    );
  }
  if (!result.ok) return result;
  if (packedRequests.has(name) && isPacked(result.value)) {
    const packed = await checkPacked(channel.reply, result.value);
    if (packed) return { ok: true, value: packed };
    complain(`the packed reply to ${name} was malformed`);
    return malformedReply();
  }
  const parsedReply = channel.reply.safeParse(result.value);
  if (!parsedReply.success) {
    complain(`the reply to ${name} was malformed: ${issueCodes(parsedReply.error)}`);
    return malformedReply();
  }
  return { ok: true, value: parsedReply.data };
}

function malformedReply(): Result<never> {
  return fail(
    'reply.malformed',
    'Ascribe could not make sense of what the case file answered. If it happens again, open a copy from before.',
  );
}

function isOurPage(url: string): boolean {
  return url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);
}

function isRequestName(name: unknown): name is WindowRequest {
  return typeof name === 'string' && Object.hasOwn(windowRequests, name);
}

function mayAsk(purpose: Purpose, name: WindowRequest): boolean {
  return purpose === 'picture' ? pictureRequests.has(name) : !name.startsWith('picture.');
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return 'it is malformed';
  const place = issue.path.map(String).join('.');
  return `${place === '' ? 'it' : place} – ${issue.message}`.slice(0, 500);
}

/** Codes and no texts: a message could repeat something of the case. */
function issueCodes(error: z.ZodError): string {
  return error.issues
    .slice(0, 5)
    .map((issue) => issue.code)
    .join(', ');
}
