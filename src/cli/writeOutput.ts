import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import { cliText } from './cli.vi';
import { CliError } from './CliError';
import { isSystemError } from './isSystemError';

/** Written beside its place first and then renamed, so that a failure leaves no half file. */
export async function writeOutput(path: string, content: Uint8Array | string): Promise<void> {
  const draft = join(dirname(resolve(path)), `.${randomUUID()}${extname(path)}`);
  try {
    await writeFile(draft, content);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    if (isSystemError(error)) throw new CliError(1, cliText.cannotWrite(path, error.code));
    throw error;
  }
}
