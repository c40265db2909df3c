import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What a process took: seconds by the clock and of the processors (user and system), and its most memory. */
export interface ProcessCost {
  readonly wall: number;
  readonly cpu: number;
  readonly megabytes: number;
}

/** Runs a program whose last line on standard error is `{"cpu":…,"megabytes":…}`. */
export async function processCost(program: string, args: readonly string[]): Promise<ProcessCost> {
  const start = performance.now();
  const { stderr } = await promisify(execFile)(program, args).catch((cause: unknown) => {
    throw new Error(`failed: ${[program, ...args].join(' ')}`, { cause });
  });
  const wall = (performance.now() - start) / 1000;
  const used = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '') as Omit<ProcessCost, 'wall'>;
  return { wall, ...used };
}
