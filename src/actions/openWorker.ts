/** Gives a job of workerJobs.ts its arguments. */
export type WorkerClient = (name: string, args: readonly unknown[]) => Promise<unknown>;

/** What a worker is asked; it answers on the port that comes along. */
export interface Question {
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Reply = { readonly answer: unknown } | { readonly bug: Error };

/** A thread of its own keeps the pane responsive. Where none can be had, as in Node.js, this one computes. */
export async function openWorker(): Promise<WorkerClient> {
  if (typeof Worker === 'undefined') return runHere();
  try {
    return await startWorker();
  } catch {
    return runHere();
  }
}

async function runHere(): Promise<WorkerClient> {
  const { workerJobs } = await import(/* webpackChunkName: "workerJobs" */ './workerJobs');
  const named = new Map<string, unknown>(Object.entries(workerJobs));
  return (name, args) =>
    Promise.resolve((named.get(name) as (...given: readonly unknown[]) => unknown)(...args));
}

async function startWorker(): Promise<WorkerClient> {
  const worker = new Worker(new URL(/* webpackChunkName: "worker" */ './worker.ts', import.meta.url));
  await new Promise((resolve, reject) => {
    worker.addEventListener('message', resolve, { once: true });
    worker.addEventListener('error', reject, { once: true });
  });
  return (name, args) =>
    new Promise((resolve, reject) => {
      // A worker that runs out of memory answers no more.
      worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }: MessageEvent<Reply>) => {
        port1.close();
        if ('bug' in data) reject(data.bug);
        else resolve(data.answer);
      };
      worker.postMessage({ name, args } satisfies Question, [port2]);
    });
}
