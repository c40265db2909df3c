import { connectClient, type Client } from '../../../src/host/connectClient';
import { createHost, type Host } from '../../../src/host/createHost';
import { openWorkbook } from '../../../src/host/openWorkbook';

let current: Host | undefined;
let client: Client | undefined;

const host = (): Host => {
  if (!current) throw new Error('no workbook is open');
  return current;
};

/** As openInExcel, with one client for all workbooks: to load it takes longer than most of what is tried. */
export async function openInSameExcel(bytes: Uint8Array): Promise<Host> {
  current = createHost(await openWorkbook(bytes));
  client ??= await connectClient({
    handle: (message) => host().handle(message),
    isSetSupported: (name, version) => host().isSetSupported(name, version),
    onMessage: (listener) => host().onMessage(listener),
  });
  Object.assign(globalThis, { Excel: client.Excel, Office: client.Office });
  return current;
}
