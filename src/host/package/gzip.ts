/**
 * The members of a ZIP are deflated as the content of a gzip file is (RFC 1951, 1952), which carries the checksum of what
 * was packed: the machine's own gzip packs, unpacks and checks them.
 */
const HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff);
const TRAILER_BYTES = 8;

export interface Deflated {
  readonly data: Uint8Array;
  readonly crc: number;
}

export type Pieces = readonly Uint8Array<ArrayBuffer>[];

export async function deflateBytes(pieces: Pieces): Promise<Deflated> {
  const packed: Uint8Array[] = [];
  for await (const chunk of through(new CompressionStream('gzip'), pieces)) packed.push(chunk);
  const gzip = concat(packed);
  const end = gzip.length - TRAILER_BYTES;
  return {
    data: gzip.subarray(HEADER.length, end),
    crc: new DataView(gzip.buffer).getUint32(end, true),
  };
}

/** Undefined for what cannot be unpacked, is not `size` bytes long or has another checksum. */
export async function inflateBytes({ data, crc }: Deflated, size: number): Promise<Uint8Array | undefined> {
  const trailer = new DataView(new ArrayBuffer(TRAILER_BYTES));
  trailer.setUint32(0, crc, true);
  trailer.setUint32(4, size, true);
  const gzip = [HEADER, Uint8Array.from(data), new Uint8Array(trailer.buffer)];
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    for await (const chunk of through(new DecompressionStream('gzip'), gzip)) {
      // A bomb goes off in small: nothing is unpacked beyond what the archive announces.
      if (length + chunk.length > size) return undefined;
      bytes.set(chunk, length);
      length += chunk.length;
    }
  } catch {
    return undefined;
  }
  return length === size ? bytes : undefined;
}

/** What comes out of a stream that is given these pieces, one when it asks for one. */
async function* through(
  stream: CompressionStream | DecompressionStream,
  pieces: Pieces,
): AsyncGenerator<Uint8Array> {
  const left = pieces.values();
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const { done, value } = left.next();
      if (done === true) controller.close();
      else controller.enqueue(value);
    },
  });
  const reader = source.pipeThrough(stream).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

export function concat(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
