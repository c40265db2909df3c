import type { ZipEntry } from './readZip';
import { WorkbookFileError } from '../WorkbookFileError';

/** One part may grow to this: a sheet of 100,000 rows is about 50 MB, a zip bomb is gigabytes. */
const LARGEST_PART_BYTES = 400 * 1024 * 1024;

export async function inflate(entry: ZipEntry): Promise<Uint8Array> {
  if (entry.size > LARGEST_PART_BYTES) throw tooLarge(entry);
  if (entry.method === 0) return entry.data;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of inflated(entry)) {
    length += chunk.length;
    if (length > LARGEST_PART_BYTES) throw tooLarge(entry);
    chunks.push(chunk);
  }
  if (length !== entry.size) throw new WorkbookFileError('damaged', `${entry.name} has the wrong length`);
  return joined(chunks, length);
}

async function* inflated(entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const reader = new Blob([Uint8Array.from(entry.data)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch (error) {
    if (error instanceof TypeError)
      throw new WorkbookFileError('damaged', `${entry.name} cannot be unpacked`);
    throw error;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const tooLarge = (entry: ZipEntry) => new WorkbookFileError('damaged', `${entry.name} is far too large`);
