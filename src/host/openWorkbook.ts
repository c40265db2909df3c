import type { Workbook } from './model/Workbook';
import { newBudget, type Budget } from './package/Budget';
import { canonicalXml } from './package/canonicalXml';
import { decodeText, readBytes, readPackage, type Package } from './package/Package';
import { requireWellFormed } from './package/requireWellFormed';
import { WorkbookFileError } from './WorkbookFileError';
import { carriedKind } from './xlsx/carried/followParts';
import { readWorkbook, workbookPart } from './xlsx/readWorkbook';

/** Reads an .xlsx; throws WorkbookFileError for what is none, is locked with a password, broken, or too large. */
export async function openWorkbook(bytes: Uint8Array): Promise<Workbook> {
  refuseOtherFiles(bytes);
  const budget = newBudget();
  const pack = await readPackage(bytes, budget);
  const parts = await unpack(pack, workbookPart(pack), budget);
  return readWorkbook(pack, parts, budget);
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

/** The kinds of parts without which there is no workbook. */
const NEEDED_KINDS = /\/(officeDocument|worksheet|styles|sharedStrings)$/;

/** The kinds of parts that the model is read from besides, beside those that name cells; all others stay packed. */
const USEFUL_KINDS = /\/(theme|customXml|customProperty|webextensiontaskpanes|webextension)$/;

async function unpack(pack: Package, workbook: string, budget: Budget): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  const needed = await readBytes(pack, workbook, budget);
  if (needed) parts.set(workbook, needed);
  const waiting = ['', workbook];
  const seen = new Set(waiting);
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    for (const relationship of pack.relationships.get(source) ?? []) {
      const { type, target, external } = relationship;
      if (external || seen.has(target)) continue;
      seen.add(target);
      waiting.push(target);
      const isNeeded = NEEDED_KINDS.test(type);
      if (!isNeeded && !USEFUL_KINDS.test(type) && !carriedKind(relationship)) continue;
      const bytes = isNeeded ? await readBytes(pack, target, budget) : await readSound(pack, target, budget);
      if (bytes) parts.set(target, bytes);
    }
  }
  return parts;
}

/** A part that is damaged and not needed is as good as none: it stays in the file as it is. */
export async function readSound(
  pack: Package,
  part: string,
  budget?: Budget,
): Promise<Uint8Array | undefined> {
  try {
    const bytes = await readBytes(pack, part, budget);
    if (bytes && !part.endsWith('.bin')) requireWellFormed(canonicalXml(decodeText(bytes)));
    return bytes;
  } catch (error) {
    if (error instanceof WorkbookFileError && error.code === 'damaged') return undefined;
    throw error;
  }
}
