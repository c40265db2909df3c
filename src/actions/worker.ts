import type { Question, Reply } from './openWorker';
import { workerJobs } from './workerJobs';

/** The thread that computes: see openWorker.ts. */
const named = new Map<string, unknown>(Object.entries(workerJobs));

addEventListener('message', ({ data, ports: [port] }: MessageEvent<Question>) => {
  if (port) void answer(data, port);
});

async function answer({ name, args }: Question, port: MessagePort): Promise<void> {
  try {
    const job = named.get(name) as (...given: readonly unknown[]) => unknown;
    port.postMessage({ answer: await job(...args) } satisfies Reply);
  } catch (bug) {
    port.postMessage({ bug: bug instanceof Error ? bug : new Error(String(bug)) } satisfies Reply);
  }
}

/** It is listening. */
postMessage('ready');
