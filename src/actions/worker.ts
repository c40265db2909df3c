import { thoughts } from '../domain/thoughts';
import type { Question, Reply } from './thinker';

/** The thread that thinks: see thinker.ts. */
const named = new Map<string, unknown>(Object.entries(thoughts));

addEventListener('message', ({ data: { name, args }, ports: [port] }: MessageEvent<Question>) => {
  port?.postMessage(replyTo(name, args));
});

function replyTo(name: string, args: readonly unknown[]): Reply {
  try {
    return { answer: (named.get(name) as (...given: readonly unknown[]) => unknown)(...args) };
  } catch (bug) {
    return { bug: bug instanceof Error ? bug : new Error(String(bug)) };
  }
}

/** It is listening. */
postMessage('ready');
