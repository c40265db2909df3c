import { isRefusal, type Refusal } from '../domain/problem/Refusal';
import { yieldToEventLoop } from '../workbook/yieldToEventLoop';
import { WorkbookError } from '../workbook/WorkbookError';
import { openWorker, type WorkerClient } from './openWorker';
import type { WorkerJobs } from './workerJobs';

type Answer<K extends keyof WorkerJobs> = Exclude<Awaited<ReturnType<WorkerJobs[K]>>, Refusal>;

/** Opened once, for the first job. */
let worker: Promise<WorkerClient> | undefined;

/** Computes in another thread, where there is one; what is refused is thrown. */
export async function runInWorker<K extends keyof WorkerJobs>(
  name: K,
  ...args: Parameters<WorkerJobs[K]>
): Promise<Answer<K>> {
  worker ??= openWorker();
  await yieldToEventLoop();
  const answer = await (await worker)(name, args);
  if (isRefusal(answer)) throw new WorkbookError(answer.refused, answer.subject);
  return answer as Answer<K>;
}
