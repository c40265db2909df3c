import { recalculate } from './formula/recalculate';
import { isAny } from './model/Changes';
import type { Workbook } from './model/Workbook';
import { readText, relationshipsOf, writePackage } from './package/Package';
import { savePackage } from './xlsx/savePackage';

/** The workbook as an .xlsx: what nobody changed is written as it came. */
export async function saveWorkbook(workbook: Workbook): Promise<Uint8Array> {
  if (isAny(workbook.changes)) recalculate(workbook);
  const texts = new Map<string, string>();
  for (const part of rewritableParts(workbook)) {
    const text = await readText(workbook.package, part);
    if (text !== undefined) texts.set(part, text);
  }
  return writePackage(savePackage(workbook, (part) => texts.get(part)));
}

/** Parts of which only a piece is ours to write. */
const rewritableParts = ({ sheets, source, package: pack }: Workbook) => [
  ...sheets.flatMap(({ tables }) => tables.map(({ part }) => part)),
  ...sheets.flatMap(({ source: own }) =>
    own ? relationshipsOf(pack, own.part, 'drawing').map(({ target }) => target) : [],
  ),
  ...(source.webExtension === undefined ? [] : [source.webExtension]),
  ...[...pack.parts.keys()].filter((part) => part.startsWith('docProps/')),
];
