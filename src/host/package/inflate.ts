import { WorkbookFileError } from '../WorkbookFileError';
import { spend, type Budget } from './Budget';
import { crc32 } from './crc32';
import type { ZipEntry } from './readZip';

/** @throws WorkbookFileError `damaged` for what cannot be unpacked, `tooLarge` for what exceeds the budget. */
export async function inflate(entry: ZipEntry, budget: Budget): Promise<Uint8Array> {
  spend(budget, 'unpackedBytes', entry.size);
  const bytes = entry.method === 0 ? entry.data : await unpacked(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new WorkbookFileError('damaged', `${entry.name} is not what was packed`);
  return bytes;
}

/** Unpacks no more than the archive announces, so that a bomb goes off in small. */
async function unpacked(entry: ZipEntry): Promise<Uint8Array> {
  const bytes = new Uint8Array(entry.size);
  let length = 0;
  const reader = new Blob([Uint8Array.from(entry.data)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return bytes.subarray(0, length);
      if (length + value.length > entry.size) return new Uint8Array(0);
      bytes.set(value, length);
      length += value.length;
    }
  } catch {
    throw new WorkbookFileError('damaged', `${entry.name} cannot be unpacked`);
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
