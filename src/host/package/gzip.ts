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

export async function deflateBytes(bytes: Uint8Array): Promise<Deflated> {
  const stream = new Blob([Uint8Array.from(bytes)]).stream().pipeThrough(new CompressionStream('gzip'));
  const gzip = new Uint8Array(await new Response(stream).arrayBuffer());
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
  const gzip = new Blob([HEADER, Uint8Array.from(data), trailer]);
  const reader = gzip.stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  const bytes = new Uint8Array(size);
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return length === size ? bytes : undefined;
      // A bomb goes off in small: nothing is unpacked beyond what the archive announces.
      if (length + value.length > size) return undefined;
      bytes.set(value, length);
      length += value.length;
    }
  } catch {
    return undefined;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
