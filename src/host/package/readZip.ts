import { WorkbookFileError } from '../WorkbookFileError';

/** A member of the archive as it stands in the file: still compressed. */
export interface ZipEntry {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  /** When it was last changed, in the two words of MS-DOS; the earliest moment a ZIP can name where nothing is known. */
  readonly time: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const ZIP64_END_OF_DIRECTORY = 0x06064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const ZIP64_EXTRA = 0x0001;
const ZIP64 = 0xffffffff;
const ZIP64_COUNT = 0xffff;

/** A workbook of Excel has some dozens; the largest public ones a few thousand. */
const MOST_PARTS = 20_000;

const damaged = (message: string) => new WorkbookFileError('damaged', message);

/** Reads the central directory (PKWARE APPNOTE 4.3); nothing is inflated here. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const { count, offset } = directoryPlace(view);
    if (count > MOST_PARTS) throw new WorkbookFileError('tooLarge', `The archive has ${count} members`);
    const entries = new Map<string, ZipEntry>();
    for (let at = offset, index = 0; index < count; index++) {
      const { entry, next } = readDirectoryEntry(bytes, view, at);
      // Names of parts are equal whatever the case of their letters (ECMA-376 part 2, 9.1.1).
      const key = entry.name.toLowerCase();
      if (entries.has(key)) throw damaged(`The archive holds ${entry.name} twice`);
      entries.set(key, entry);
      at = next;
    }
    return [...entries.values()];
  } catch (error) {
    if (error instanceof RangeError) throw damaged('The archive is cut short');
    throw error;
  }
}

function directoryPlace(view: DataView): { count: number; offset: number } {
  const end = findEndOfDirectory(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (count !== ZIP64_COUNT && offset !== ZIP64) return { count, offset };
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return { count, offset };
  const long = Number(view.getBigUint64(locator + 8, true));
  if (view.getUint32(long, true) !== ZIP64_END_OF_DIRECTORY)
    throw damaged('The directory of the archive is broken');
  return {
    count: Number(view.getBigUint64(long + 32, true)),
    offset: Number(view.getBigUint64(long + 48, true)),
  };
}

function findEndOfDirectory(view: DataView): number {
  const longestComment = 0xffff;
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - longestComment); at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw damaged('The archive has no directory');
}

function readDirectoryEntry(bytes: Uint8Array, view: DataView, at: number) {
  if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw damaged('The directory of the archive is broken');
  const flags = view.getUint16(at + 8, true);
  const method = view.getUint16(at + 10, true);
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
  if (flags & 1) throw new WorkbookFileError('encrypted', `${name} is encrypted`);
  if (method !== 0 && method !== 8) throw damaged(`${name} is compressed in an unknown way`);

  const extra = { at: at + 46 + nameLength, length: extraLength };
  const [size, packedSize, offset] = withZip64(view, extra, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const entry: ZipEntry = {
    name: name.replaceAll('\\', '/').replace(/^\/+/, ''),
    method,
    crc: view.getUint32(at + 16, true),
    size,
    data: dataOf(bytes, view, offset, packedSize),
    time: view.getUint32(at + 12, true),
  };
  return { entry, next: extra.at + extraLength + view.getUint16(at + 32, true) };
}

/** Sizes of 0xFFFFFFFF stand in the ZIP64 extra field, in this order (APPNOTE 4.5.3). */
function withZip64(
  view: DataView,
  extra: { at: number; length: number },
  sizes: [number, number, number],
): [number, number, number] {
  if (!sizes.includes(ZIP64)) return sizes;
  let field = extra.at;
  while (field < extra.at + extra.length && view.getUint16(field, true) !== ZIP64_EXTRA) {
    field += 4 + view.getUint16(field + 2, true);
  }
  let at = field + 4;
  const read = (size: number) => {
    if (size !== ZIP64) return size;
    const long = Number(view.getBigUint64(at, true));
    at += 8;
    return long;
  };
  return [read(sizes[0]), read(sizes[1]), read(sizes[2])];
}

function dataOf(bytes: Uint8Array, view: DataView, offset: number, length: number): Uint8Array {
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) throw damaged('A member of the archive is missing');
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + length > bytes.length) throw damaged('The archive is cut short');
  return bytes.subarray(start, start + length);
}
