import { recalculate } from './formula/recalculate';
import { isAny } from './model/Changes';
import type { Workbook } from './model/Workbook';
import { readSound } from './openWorkbook';
import { canonicalXml } from './package/canonicalXml';
import { decodeText, writePackage } from './package/Package';
import { carriedParts } from './xlsx/carried/followParts';
import { savePackage } from './xlsx/savePackage';

/** The workbook as an .xlsx: what nobody changed is written as it came. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  if (isAny(workbook.changes)) recalculate(workbook);
  const texts = new Map<string, string>();
  for (const part of rewritableParts(workbook)) {
    const bytes = await readSound(workbook.package, part);
    if (bytes) texts.set(part, canonicalXml(decodeText(bytes)));
  }
  return writePackage(savePackage(workbook, (part) => texts.get(part)));
}

/** Parts of which only a piece is ours to write. */
const rewritableParts = (workbook: Workbook) => {
  const { sheets, otherTabs, source, package: pack, moves } = workbook;
  return new Set([
    ...(moves.length === 0 ? [] : carriedParts(pack, source.part, sheets).map(({ part }) => part)),
    ...otherTabs.map(({ part }) => part),
    ...(source.webExtension === undefined ? [] : [source.webExtension]),
  ]);
};
