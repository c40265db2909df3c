import { queueEdits, type QueuedEdit } from './queueEdits';
import { splitIntoRequests } from './splitIntoRequests';
import { yieldToEventLoop } from './yieldToEventLoop';

/** Microsoft's client takes some tenths of a millisecond for each call; an edit makes up to twenty. */
const QUEUED_AT_ONCE = 100;

/** Carries edits out in as few requests as their size allows; where one fails, those before it stand. */
export async function writeBatches(
  context: Excel.RequestContext,
  edits: readonly QueuedEdit[],
): Promise<void> {
  await yieldToEventLoop();
  const batches = splitIntoRequests(edits);
  await yieldToEventLoop();
  await writeInOrder(context, batches);
}

async function writeInOrder(
  context: Excel.RequestContext,
  [first, ...rest]: readonly (readonly QueuedEdit[])[],
): Promise<void> {
  if (first === undefined) return;
  for (let i = 0; i < first.length; i += QUEUED_AT_ONCE) {
    queueEdits(context, first.slice(i, i + QUEUED_AT_ONCE));
    await yieldToEventLoop();
  }
  await context.sync();
  await writeInOrder(context, rest);
}
