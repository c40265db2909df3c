/** Gives a thought of thoughts.ts its arguments. */
export type Thinker = (name: string, args: readonly unknown[]) => Promise<unknown>;

/** What a worker is asked; it answers on the port that comes along. */
export interface Question {
  readonly name: string;
  readonly args: readonly unknown[];
}

export type Reply = { readonly answer: unknown } | { readonly bug: Error };

/** A thread of its own keeps the pane responsive. Where none can be had, as in Node.js, this one thinks. */
export async function openThinker(): Promise<Thinker> {
  if (typeof Worker === 'undefined') return thinkHere();
  try {
    return await thinkInWorker();
  } catch {
    return thinkHere();
  }
}

async function thinkHere(): Promise<Thinker> {
  const { thoughts } = await import(/* webpackChunkName: "thoughts" */ './thoughts');
  const named = new Map<string, unknown>(Object.entries(thoughts));
  return (name, args) =>
    Promise.resolve((named.get(name) as (...given: readonly unknown[]) => unknown)(...args));
}

async function thinkInWorker(): Promise<Thinker> {
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
