import { areaReference } from '../model/address';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { freePartName, relate, relationshipsOf, removePart, setPart, type Package } from '../package/Package';
import { parseXml } from '../package/parseXml';
import { openingTag } from '../package/patchXml';
import { replaceSpans } from '../package/replaceSpans';
import { child, childrenOf, innerXml, rewritten, xml } from '../package/xml';
import { removeDrawing, saveCharts } from './charts/saveCharts';
import { saveSheetProperties } from './saveSheetProperties';
import { linksOf, TYPES } from './templates';
import { workbookBaseline } from './workbookBaseline';
import { writeCustomProperties, writeProperties } from './writeProperties';
import { writeSettings } from './writeSettings';
import { writeSheet } from './writeSheet';
import { writeStyles } from './writeStyles';
import { writeWorkbook } from './writeWorkbook';

type TextOf = (part: string) => string | undefined;

/** The workbook as a package: the one it was read from, with the parts that changed written anew. */
export function savePackage(workbook: Workbook, textOf: TextOf): Package {
  const pack = copyOf(workbook.package);
  const { source } = workbook;
  const now = workbookBaseline(workbook);
  const changed = (key: string) => now.get(key) !== source.baseline.get(key);
  const links = linksOf(workbook);

  removeDeletedSheets(pack, workbook);
  let anything = ['names', 'sheets', 'view', 'calculation', 'protection'].some(changed);
  const linkOf = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const part = sheet.source?.part ?? newSheetPart(pack, source.part);
    const drawing = saveCharts({ pack, workbook, changed, textOf }, sheet, part);
    const properties = saveSheetProperties(pack, links, part, sheet);
    const linked = new Map([
      ['customProperties', properties],
      ...(drawing === undefined ? [] : [['drawing', xml('drawing', { 'r:id': drawing })] as const]),
    ]);
    const text = writeSheet(workbook, sheet, linked);
    if (text !== undefined) {
      anything = true;
      setPart(pack, part, text, pack.contentTypes.overrides.get(part) ?? TYPES.worksheet);
    }
    const known = relationshipsOf(pack, source.part, 'worksheet').find(({ target }) => target === part)?.id;
    linkOf.set(sheet.id, known ?? relate(pack, source.part, links.worksheet, part));
    if (changed(`tables ${sheet.id}`)) saveTables(pack, sheet, textOf);
  }

  const styles = writeStyles(workbook.styles, source.styles);
  if (styles !== undefined) saveStyles(pack, workbook, styles);
  if (anything) {
    setPart(pack, source.part, writeWorkbook(workbook, linkOf, changed));
    // A calculation chain that names a cell without a formula makes Excel call the file damaged; without one it makes its own.
    for (const { target } of relationshipsOf(pack, source.part, 'calcChain')) removePart(pack, target);
  }
  if (workbook.othersDeselected) deselectOthers(pack, workbook, textOf);
  if (changed('properties')) writeProperties(pack, workbook, textOf);
  if (changed('customProperties')) writeCustomProperties(pack, workbook, textOf);
  if (changed('settings')) writeSettings(pack, workbook, textOf);
  return pack;
}

const copyOf = ({ parts, relationships, contentTypes, members }: Package): Package => ({
  parts: new Map(parts),
  relationships: new Map([...relationships].map(([part, list]) => [part, [...list]])),
  contentTypes: { ...contentTypes, overrides: new Map(contentTypes.overrides) },
  members,
});

/** Its place is taken at once, so that the next new sheet gets another. */
function newSheetPart(pack: Package, workbookPart: string): string {
  const folder = workbookPart.replace(/[^/]*$/, '');
  const part = freePartName(pack, (number) => `${folder}worksheets/sheet${number}.xml`);
  pack.parts.set(part, new Uint8Array(0));
  return part;
}

function removeDeletedSheets(pack: Package, { source, sheets }: Workbook): void {
  for (const tab of source.tabs) {
    const part = 'sheet' in tab && !sheets.includes(tab.sheet) ? tab.sheet.source?.part : undefined;
    if (part === undefined) continue;
    removeDrawing(pack, part);
    for (const { target: table } of relationshipsOf(pack, part, 'table')) removePart(pack, table);
    removePart(pack, part);
  }
}

/** A tab that is selected beside the active sheet would be edited together with it. */
function deselectOthers(pack: Package, { otherTabs }: Workbook, textOf: TextOf): void {
  for (const { part } of otherTabs) {
    const text = textOf(part);
    if (text === undefined) continue;
    const selected = childrenOf(child(parseXml(text, 'sheetData'), 'sheetViews'), 'sheetView').filter(
      ({ attributes }) => attributes['tabSelected'] !== undefined,
    );
    if (selected.length === 0) continue;
    const spans = selected.map((view) => openingTag(view, { tabSelected: undefined }));
    setPart(pack, part, replaceSpans(text, spans));
  }
}

function saveTables(pack: Package, sheet: Sheet, textOf: TextOf): void {
  for (const { part, area, name } of sheet.tables) {
    const text = textOf(part);
    if (text === undefined) continue;
    const root = parseXml(text);
    const filter = child(root, 'autoFilter');
    const spans = filter
      ? [
          {
            start: filter.start - root.inner,
            end: filter.end - root.inner,
            text: rewritten(filter, 'autoFilter', { ref: areaReference(area) }, innerXml(filter)),
          },
        ]
      : [];
    const renamed = root.attributes['displayName'] === name ? {} : { displayName: name, name };
    const attributes = { ref: areaReference(area), ...renamed };
    const table = rewritten(root, 'table', attributes, replaceSpans(innerXml(root), spans));
    setPart(pack, part, root.document.slice(0, root.start) + table + root.document.slice(root.end));
  }
}

function saveStyles(pack: Package, workbook: Workbook, text: string): void {
  const { part } = workbook.source.styles;
  const target = part ?? freePartName(pack, (number) => `xl/styles${number === 1 ? '' : number}.xml`);
  setPart(pack, target, text, TYPES.styles);
  if (part === undefined) relate(pack, workbook.source.part, linksOf(workbook).styles, target);
}
