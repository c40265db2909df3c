import { connectClient } from '../../src/host/connectClient';
import { createHost, type Host, type HostOptions } from '../../src/host/createHost';
import type { Workbook } from '../../src/host/model/Workbook';
import { newWorkbook } from '../../src/host/newWorkbook';
import { openWorkbook } from '../../src/host/openWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';

export interface InExcel {
  readonly host: Host;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Runs a batch on the first sheet; what it returns is read after a last sync. */
  readonly run: <T>(
    batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
  ) => Promise<T>;
}

/** Microsoft's client joined to the embedded Excel over a workbook. */
export async function inExcel(
  workbook: Workbook = newWorkbook(),
  options: HostOptions = {},
): Promise<InExcel> {
  const host = createHost(workbook, options);
  const { Excel, OfficeExtension } = await connectClient(host);
  const run: InExcel['run'] = (batch) =>
    Excel.run(async (context) => batch(context.workbook.worksheets.getFirst(), context));
  return { host, Excel, OfficeExtension, run };
}

/** The same workbook after it was saved, closed and opened again. */
export const reopened = async ({ host }: InExcel): Promise<InExcel> =>
  inExcel(await openWorkbook(await saveWorkbook(host.workbook)));

/** The code of the error that a batch ends with. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
  return 'no error';
}
