import { WorkbookError } from '../actions/WorkbookError';
import { connectClient } from '../host/connectClient';
import { createHost, type Host } from '../host/createHost';
import type { Workbook } from '../host/model/Workbook';
import { CliError } from './CliError';

/** Runs an action on the workbook of a file through Microsoft's client; what Excel refuses ends with exit 1. */
export async function onEmbeddedExcel<T>(
  workbook: Workbook,
  run: (host: Host) => Promise<T>,
  path = '',
): Promise<T> {
  const host = createHost(workbook);
  const { Excel, Office } = await connectClient(host);
  Object.assign(Office.context, { document: { url: path } });
  Object.assign(globalThis, { Excel, Office });
  try {
    return await run(host);
  } catch (error) {
    if (error instanceof WorkbookError) throw new CliError(1, error.userMessage());
    throw error;
  }
}
