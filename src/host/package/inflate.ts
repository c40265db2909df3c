import { WorkbookFileError } from '../WorkbookFileError';
import { spend, type Budget } from './Budget';
import { deflateBytes, inflateBytes } from './gzip';
import type { ZipEntry } from './readZip';

/** @throws WorkbookFileError `damaged` for what is not what was packed, `tooLarge` for what exceeds the budget. */
export async function inflate(entry: ZipEntry, budget: Budget): Promise<Uint8Array> {
  spend(budget, 'unpackedBytes', entry.size);
  const bytes = entry.method === 0 ? await stored(entry) : await inflateBytes(entry, entry.size);
  if (!bytes) throw new WorkbookFileError('damaged', `${entry.name} is not what was packed`);
  return bytes;
}

async function stored({ data, crc, size }: ZipEntry): Promise<Uint8Array | undefined> {
  return data.length === size && (await deflateBytes([Uint8Array.from(data)])).crc === crc ? data : undefined;
}
