import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cliText } from './cli.vi';
import type { Workbook } from '../host/model/Workbook';
import { openWorkbook } from '../host/openWorkbook';
import { saveWorkbook } from '../host/saveWorkbook';
import { WorkbookFileError } from '../host/WorkbookFileError';
import { CliError } from './CliError';
import { isSystemError } from './isSystemError';
import { writeOutput } from './writeOutput';

/** Exit 1 with what is wrong: no such file, no .xlsx, damaged, encrypted. */
export async function readWorkbookFile(path: string): Promise<Workbook> {
  try {
    return await openWorkbook(await readFile(path));
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new CliError(1, cliText.fileErrors[error.code](path));
    if (isSystemError(error)) throw new CliError(1, cliText.cannotRead(path, error.code));
    throw error;
  }
}

export async function writeWorkbookFile(path: string, workbook: Workbook): Promise<void> {
  await writeOutput(path, await saveWorkbook(workbook));
}

/** The input is never modified, whatever name leads to it. */
export async function refuseSameFile(input: string, output: string): Promise<void> {
  if (await isSameFile(input, output)) throw new CliError(2, cliText.sameFile(output));
}

export async function isSameFile(one: string, other: string): Promise<boolean> {
  const real = async (path: string): Promise<string> => realpath(path).catch(() => resolve(path));
  return (await real(one)) === (await real(other));
}
