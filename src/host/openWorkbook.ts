import type { Workbook } from './model/Workbook';
import { readBytes, readPackage, type Package } from './package/Package';
import { WorkbookFileError } from './WorkbookFileError';
import { readWorkbook, workbookPart } from './xlsx/readWorkbook';

/** Reads an .xlsx; throws WorkbookFileError for what is none, is locked with a password, or is broken. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  refuseOtherFiles(bytes);
  const pack = await readPackage(bytes);
  const parts = await unpack(pack, workbookPart(pack));
  return readWorkbook(pack, parts);
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function refuseOtherFiles(bytes: Uint8Array): void {
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    // A workbook with a password is a compound file with this stream (MS-OFFCRYPTO 1.3.2); any other is an .xls or the like.
    if (includesUtf16(bytes, 'EncryptedPackage'))
      throw new WorkbookFileError('encrypted', 'The workbook is locked with a password');
    throw new WorkbookFileError('notXlsx', 'A file of Excel 97–2003 or another Office program');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new WorkbookFileError('notXlsx', 'No .xlsx file: it is not an archive');
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** The kinds of parts that the model is read from; all others stay packed. */
const READ_KINDS =
  /\/(officeDocument|core-properties|extended-properties|custom-properties|worksheet|styles|sharedStrings|theme|customXml|table|drawing|chart|customProperty|webextensiontaskpanes|webextension)$/;

async function unpack(pack: Package, workbook: string): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  const waiting = ['', workbook];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (source !== '' && !parts.has(source)) {
      const bytes = await readBytes(pack, source);
      if (bytes) parts.set(source, bytes);
    }
    for (const { type, target, external } of pack.relationships.get(source) ?? []) {
      if (!external && READ_KINDS.test(type) && !parts.has(target) && pack.parts.has(target))
        waiting.push(target);
    }
  }
  return parts;
}
