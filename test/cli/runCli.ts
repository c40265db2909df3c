import { Readable } from 'node:stream';
import { main } from '../../src/cli/main';

export interface CliRun {
  readonly exitCode: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs one command line in this process, as `npx tthc …` does, on 10/4/2025. */
export async function runCli(args: readonly string[], stdin = ''): Promise<CliRun> {
  const out: string[] = [];
  const err: string[] = [];
  const exitCode = await main(
    {
      args,
      stdin: Readable.from([stdin]),
      print: (text) => out.push(`${text}\n`),
      today: { year: 2025, month: 4, day: 10 },
    },
    (text) => err.push(`${text}\n`),
  );
  return { exitCode, stdout: out.join(''), stderr: err.join('') };
}

/** The plan of 2025 as it was pasted from Word. */
export const PASTED_PLAN = 'test/workbooks/ke-hoach-2025-dan-tu-word.xlsx';
