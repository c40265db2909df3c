import { readFileSync } from 'node:fs';
import { plainDate } from '../../src/domain/calendar/PlainDate';
import type { Snapshot } from '../../src/domain/sheet/Snapshot';
import { connectClient } from '../../src/host/connectClient';
import { createHost, type Host, type HostOptions } from '../../src/host/createHost';
import { openWorkbook } from '../../src/host/openWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { readSnapshot } from '../../src/workbook/readSnapshot';
import { runExcel } from '../../src/workbook/runExcel';

export const PASTED_PLAN = 'test/workbooks/ke-hoach-2025-dan-tu-word.xlsx';
export const AS_OF = plainDate(2025, 4, 10);

/** Opens a workbook in the embedded Excel and makes Microsoft's client talk to it, as in the pane. */
export async function openInExcel(bytes: Uint8Array, options: HostOptions = {}): Promise<Host> {
  const host = createHost(await openWorkbook(bytes), options);
  const { Excel, Office } = await connectClient(host);
  Object.assign(globalThis, { Excel, Office });
  return host;
}

export const openPastedPlan = (options?: HostOptions): Promise<Host> =>
  openInExcel(readFileSync(PASTED_PLAN), options);

/** Saved and opened again, as after closing Excel. */
export const reopen = async (host: Host, options?: HostOptions): Promise<Host> =>
  openInExcel(await saveWorkbook(host.workbook), options);

export const snapshotNow = (): Promise<Snapshot> =>
  runExcel((context) => readSnapshot(context, { details: true }));
