import { areaName } from '../model/address';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { freePartName, relate, relationshipsOf, removePart, setPart, type Package } from '../package/Package';
import { parseXml } from '../package/parseXml';
import { child, rewritten, serialized, xml } from '../package/xml';
import { removeDrawing, saveCharts } from './charts/saveCharts';
import { NEW_DRAWING } from './sections/drawing';
import { LINKS, TYPES } from './templates';
import { workbookBaseline } from './workbookBaseline';
import { writeCustomProperties, writeProperties } from './writeProperties';
import { writeSettings } from './writeSettings';
import { writeSheet } from './writeSheet';
import { writeStyles } from './writeStyles';
import { writeWorkbook } from './writeWorkbook';

/** The workbook as a package: the one it was read from, with the parts that changed written anew. */
export function savePackage(workbook: Workbook, textOf: (part: string) => string | undefined): Package {
  const pack = copyOf(workbook.package);
  const { source } = workbook;
  const now = workbookBaseline(workbook);
  const changed = (key: string) => now.get(key) !== source.baseline.get(key);

  const written = workbook.sheets.map((sheet) => ({ sheet, text: writeSheet(workbook, sheet) }));
  removeDeletedSheets(pack, workbook);
  const links = new Map(
    written.map(({ sheet, text }) => [
      sheet.id,
      saveSheet(pack, source.part, sheet, text, (part) =>
        saveCharts({ pack, workbook, changed, textOf }, sheet, part),
      ),
    ]),
  );
  for (const sheet of workbook.sheets) if (changed(`tables ${sheet.id}`)) saveTables(pack, sheet, textOf);

  const styles = writeStyles(workbook.styles, source.styles);
  if (styles !== undefined) saveStyles(pack, source.part, source.styles.part, styles);
  const anything =
    written.some(({ text }) => text !== undefined) ||
    ['names', 'sheets', 'view', 'calculation', 'protection'].some(changed);
  if (anything) {
    setPart(pack, source.part, writeWorkbook(workbook, links));
    // A calculation chain that names a cell without a formula makes Excel call the file damaged; without one it makes its own.
    for (const { target } of relationshipsOf(pack, source.part, 'calcChain')) removePart(pack, target);
  }
  if (changed('properties')) writeProperties(pack, workbook, textOf);
  if (changed('customProperties')) writeCustomProperties(pack, workbook);
  if (changed('settings')) writeSettings(pack, workbook, textOf);
  return pack;
}

const copyOf = ({ parts, relationships, contentTypes }: Package): Package => ({
  parts: new Map(parts),
  relationships: new Map([...relationships].map(([part, list]) => [part, [...list]])),
  contentTypes: { defaults: new Map(contentTypes.defaults), overrides: new Map(contentTypes.overrides) },
});

function saveSheet(
  pack: Package,
  workbookPart: string,
  sheet: Sheet,
  text: string | undefined,
  saveDrawing: (part: string) => string | undefined,
): string {
  const folder = workbookPart.replace(/[^/]*$/, '');
  const part = sheet.source?.part ?? freePartName(pack, (number) => `${folder}worksheets/sheet${number}.xml`);
  const drawing = saveDrawing(part);
  if (text !== undefined) {
    const properties = saveSheetProperties(pack, part, sheet);
    const content = text
      .replace(/<customProperties>.*?<\/customProperties>/s, properties ?? '$&')
      .replace(NEW_DRAWING, xml('drawing', { 'r:id': drawing }));
    setPart(pack, part, content, pack.contentTypes.overrides.get(part) ?? TYPES.worksheet);
  }
  const known = relationshipsOf(pack, workbookPart, 'worksheet').find(({ target }) => target === part)?.id;
  return known ?? relate(pack, workbookPart, LINKS.worksheet, part);
}

/** Each custom property of a sheet is a part of its own, in UTF-16LE; undefined when they did not change. */
function saveSheetProperties(pack: Package, part: string, sheet: Sheet): string | undefined {
  const section = [...sheet.customProperties]
    .map(([name, value]) => xml('customPr', { name, value }))
    .join('');
  if (
    sheet.source?.baseline.get('customProperties') ===
    (section === '' ? '' : xml('customProperties', {}, section))
  )
    return undefined;
  for (const { target } of relationshipsOf(pack, part, 'customProperty')) removePart(pack, target);
  const items = [...sheet.customProperties].map(([name, value]) => {
    const target = freePartName(pack, (number) => `xl/customProperty${number}.bin`);
    setPart(pack, target, utf16(value), TYPES.customProperty);
    return xml('customPr', { name, 'r:id': relate(pack, part, LINKS.customProperty, target) });
  });
  return items.length === 0 ? '' : xml('customProperties', {}, items.join(''));
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), true);
  return bytes;
}

function removeDeletedSheets(pack: Package, { source, sheets }: Workbook): void {
  const kept = new Set(sheets.map((sheet) => sheet.source?.part));
  for (const { id, target } of relationshipsOf(pack, source.part, 'worksheet')) {
    if (!source.baselineSheets.includes(id) || kept.has(target)) continue;
    removeDrawing(pack, target);
    for (const { target: table } of relationshipsOf(pack, target, 'table')) removePart(pack, table);
    removePart(pack, target);
  }
}

function saveTables(pack: Package, sheet: Sheet, textOf: (part: string) => string | undefined): void {
  for (const { part, area, name } of sheet.tables) {
    const text = textOf(part);
    if (text === undefined) continue;
    const root = parseXml(text);
    const filter = child(root, 'autoFilter');
    const children = root.children.map((element) =>
      element === filter
        ? rewritten(element, 'autoFilter', { ref: areaName(area) }, element.children.map(serialized).join(''))
        : serialized(element),
    );
    setPart(
      pack,
      part,
      rewritten(root, 'table', { ref: areaName(area), displayName: name, name }, children.join('')),
    );
  }
}

function saveStyles(pack: Package, workbookPart: string, part: string | undefined, text: string): void {
  const target = part ?? freePartName(pack, (number) => `xl/styles${number === 1 ? '' : number}.xml`);
  setPart(pack, target, text, TYPES.styles);
  if (part === undefined) relate(pack, workbookPart, LINKS.styles, target);
}
