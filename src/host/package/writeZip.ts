import { concat, deflateBytes, type Pieces } from './gzip';
import type { ZipEntry } from './readZip';

/** 1 January 1980: the earliest moment a ZIP can name, so that equal workbooks give equal bytes. */
const EARLIEST = 0x21_0000;
const UTF8_NAMES = 0x0800;

/** Of a part in pieces. */
export const deflate = async (name: string, pieces: Pieces): Promise<ZipEntry> => ({
  name,
  method: 8,
  size: pieces.reduce((sum, { length }) => sum + length, 0),
  time: EARLIEST,
  ...(await deflateBytes(pieces)),
});

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = new TextEncoder().encode(entry.name);
    const local = header(0x04034b50, entry, name, 30);
    directory.push(directoryEntry(entry, name, offset), name);
    chunks.push(local, name, entry.data);
    offset += local.length + name.length + entry.data.length;
  }
  const directoryBytes = concat(directory);
  return concat([...chunks, directoryBytes, endOfDirectory(entries.length, directoryBytes.length, offset)]);
}

function header(signature: number, entry: ZipEntry, name: Uint8Array, length: number, at = 4): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, name.length, true);
  return bytes;
}

function directoryEntry(entry: ZipEntry, name: Uint8Array, offset: number): Uint8Array {
  const bytes = header(0x02014b50, entry, name, 46, 6);
  const view = new DataView(bytes.buffer);
  view.setUint16(4, 20, true);
  view.setUint32(42, offset, true);
  return bytes;
}

function endOfDirectory(count: number, length: number, offset: number): Uint8Array {
  const bytes = new Uint8Array(22);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, offset, true);
  return bytes;
}
