import type { Sheet } from '../model/Sheet';
import { freePartName, relate, relationshipsOf, removePart, setPart, type Package } from '../package/Package';
import { child, xml } from '../package/xml';
import { TYPES, type Links } from './templates';

/**
 * Each custom property of a sheet is a part of its own, in UTF-16LE; those that did not change keep theirs. Returns the
 * section that refers to them.
 */
export function saveSheetProperties(pack: Package, links: Links, part: string, sheet: Sheet): string {
  const kept = new Set<string>();
  const parts = relationshipsOf(pack, part, 'customProperty');
  const items = [...sheet.customProperties].map(([name, value]) => {
    const known = unchanged(sheet, name, value);
    if (known !== undefined) kept.add(known);
    return { name, value, known };
  });
  for (const { id, target } of parts) if (!kept.has(id)) removePart(pack, target);
  const written = items.map(({ name, value, known }) =>
    xml('customPr', { name, 'r:id': known ?? addPart(pack, links, part, value) }),
  );
  return written.length === 0 ? '' : xml('customProperties', {}, written.join(''));
}

/** The relationship of a property that says what it said in the file. */
function unchanged(sheet: Sheet, name: string, value: string): string | undefined {
  if (sheet.source?.properties.get(name) !== value) return undefined;
  const section = child(sheet.source.root, 'customProperties');
  return section?.children.findLast(({ attributes }) => attributes['name'] === name)?.attributes['r:id'];
}

function addPart(pack: Package, links: Links, part: string, value: string): string {
  const target = freePartName(pack, (number) => `xl/customProperty${number}.bin`);
  setPart(pack, target, utf16(value), TYPES.customProperty);
  return relate(pack, part, links.customProperty, target);
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}
