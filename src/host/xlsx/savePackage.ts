import type { Workbook } from '../model/Workbook';
import {
  freePartName,
  reachableParts,
  relate,
  relationshipsOf,
  removePart,
  setPart,
  type Package,
} from '../package/Package';
import { parseXml } from '../package/parseXml';
import { openingTag } from '../package/patchXml';
import { replaceSpans } from '../package/replaceSpans';
import { child, childrenOf } from '../package/xml';
import { followLinks, followParts } from './carried/followParts';
import { saveSheetProperties } from './saveSheetProperties';
import { linksOf, TYPES } from './templates';
import { workbookBaseline } from './workbookBaseline';
import { writeSettings } from './writeSettings';
import { writeSheet } from './writeSheet';
import { writeStyles } from './writeStyles';
import { writeWorkbook } from './writeWorkbook';

type TextOf = (part: string) => string | undefined;

/** The workbook as a package: the one it was read from, with the parts that changed written anew. */
export function savePackage(workbook: Workbook, unfollowed: TextOf): Package {
  const pack = copyOf(workbook.package);
  const { source } = workbook;
  const now = workbookBaseline(workbook);
  const changed = (key: string) => now.get(key) !== source.baseline.get(key);
  const links = linksOf(workbook);

  removeDeletedSheets(pack, workbook);
  const followed = followParts(pack, workbook, unfollowed);
  for (const [part, text] of followed) {
    if (text === undefined) removePart(pack, part);
    else setPart(pack, part, text);
  }
  followLinks(pack, workbook);
  const textOf: TextOf = (part) => followed.get(part) ?? unfollowed(part);
  let anything = workbook.moves.length > 0 || ['names', 'sheets', 'view', 'protection'].some(changed);
  const linkOf = new Map<string, string>();
  for (const sheet of workbook.sheets) {
    const part = sheet.source?.part ?? newSheetPart(pack, source.part);
    const properties = saveSheetProperties(pack, links, part, sheet);
    const text = writeSheet(workbook, sheet, new Map([['customProperties', properties]]));
    if (text !== undefined) {
      anything = true;
      setPart(pack, part, text, pack.contentTypes.overrides.get(part) ?? TYPES.worksheet);
    }
    const known = relationshipsOf(pack, source.part, 'worksheet').find(({ target }) => target === part)?.id;
    linkOf.set(sheet.id, known ?? relate(pack, source.part, links.worksheet, part));
  }

  const styles = writeStyles(workbook.styles, source.styles);
  if (styles !== undefined) saveStyles(pack, workbook, styles);
  if (anything) {
    setPart(pack, source.part, writeWorkbook(workbook, linkOf, changed));
    // A calculation chain that names a cell without a formula makes Excel call the file damaged; without one it makes its own.
    removeKind(pack, source.part, 'calcChain');
    // Nor do its links to live data name cells that moved.
    if (workbook.moves.length > 0) removeKind(pack, source.part, 'volatileDependencies');
  }
  if (workbook.othersDeselected) deselectOthers(pack, workbook, textOf);
  if (changed('settings')) writeSettings(pack, workbook, textOf);
  return pack;
}

const removeKind = (pack: Package, source: string, kind: string): void => {
  for (const { target } of relationshipsOf(pack, source, kind)) removePart(pack, target);
};

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
  pack.parts.set(part, []);
  return part;
}

/** Whatever only a sheet that is gone led to goes with it. */
function removeDeletedSheets(pack: Package, { source, sheets }: Workbook): void {
  const gone = source.tabs.flatMap((tab) =>
    'sheet' in tab && !sheets.includes(tab.sheet) ? (tab.sheet.source?.part ?? []) : [],
  );
  if (gone.length === 0) return;
  const before = reachableParts(pack);
  for (const part of gone) removePart(pack, part);
  const after = reachableParts(pack);
  for (const part of before) if (!after.has(part)) removePart(pack, part);
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

function saveStyles(pack: Package, workbook: Workbook, text: string): void {
  const { part } = workbook.source.styles;
  const target = part ?? freePartName(pack, (number) => `xl/styles${number === 1 ? '' : number}.xml`);
  setPart(pack, target, text, TYPES.styles);
  if (part === undefined) relate(pack, workbook.source.part, linksOf(workbook).styles, target);
}
