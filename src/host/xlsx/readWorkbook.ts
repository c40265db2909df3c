import { noChanges } from '../model/Changes';
import type { Sheet, Visibility } from '../model/Sheet';
import type { Name, Workbook } from '../model/Workbook';
import { sheetId } from '../model/newSheet';
import { relationshipsOf, type Package } from '../package/Package';
import { parseXml, type XmlElement } from '../package/parseXml';
import { WorkbookFileError } from '../WorkbookFileError';
import { child, childrenOf, flag, numeric } from '../package/xml';
import { readProperties } from './readProperties';
import { readSettings } from './readSettings';
import { readSharedStrings } from './readSharedStrings';
import { readSheet } from './readSheet';
import { readStyles } from './readStyles';
import { EMPTY_STYLES } from './templates';
import { withoutPrefix } from './withoutPrefix';
import { workbookBaseline } from './workbookBaseline';

/** Parts that were unpacked, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export function readWorkbook(pack: Package, parts: Parts): Workbook {
  const bytes = (part: string) => parts.get(part);
  const text = (part: string) => {
    const content = parts.get(part);
    return content && new TextDecoder().decode(content);
  };
  const part = workbookPart(pack);
  const xml = withoutPrefix(text(part) ?? '');
  const root = parseXml(xml);
  const companion = (kind: string) => relationshipsOf(pack, part, kind)[0]?.target;
  const read = (kind: string) => text(companion(kind) ?? '');

  const date1904 = flag(child(root, 'workbookPr')?.attributes['date1904']);
  const stylesXml = read('styles');
  const { styles, source } = readStyles(
    stylesXml === undefined ? undefined : companion('styles'),
    withoutPrefix(stylesXml ?? EMPTY_STYLES),
    read('theme'),
  );
  const strings = readSharedStrings(withoutPrefix(read('sharedStrings') ?? '<sst/>'));
  const known = worksheets(pack, part, root);
  const sheets = known.map(({ element, target }) => {
    const id = sheetId((numeric(element.attributes['sheetId']) ?? 1) - 1);
    const relationships = pack.relationships.get(target) ?? [];
    const sheet = readSheet({
      id,
      name: element.attributes['name'] ?? '',
      part: target,
      relationships,
      relationshipsOf: (source) => pack.relationships.get(source) ?? [],
      styles,
      strings,
      date1904,
      text,
      bytes,
    });
    sheet.visibility = visibility(element);
    return sheet;
  });
  const [first] = sheets;
  if (!first) throw new WorkbookFileError('damaged', 'The workbook has no worksheet');
  const settings = readSettings(pack, text);
  const workbook: Workbook = {
    sheets,
    names: readNames(root, sheetsByTab(root, sheets)),
    styles,
    ...readProperties(pack, text),
    settings: settings.values,
    activeSheet: activeSheet(root, sheets) ?? first,
    calculation: calculation(root),
    date1904,
    protection: flag(child(root, 'workbookProtection')?.attributes['lockStructure'])
      ? { password: undefined }
      : undefined,
    changes: noChanges(),
    package: pack,
    source: {
      part,
      text: xml,
      root,
      styles: source,
      baseline: new Map(),
      baselineSheets: known.map(({ element }) => element.attributes['r:id'] ?? ''),
      webExtension: settings.webExtension,
      settingsPart: settings.part,
    },
  };
  for (const [key, value] of workbookBaseline(workbook)) workbook.source.baseline.set(key, value);
  return workbook;
}

export function workbookPart(pack: Package): string {
  const [document] = relationshipsOf(pack, '', 'officeDocument');
  const type =
    pack.contentTypes.overrides.get(document?.target ?? '') ?? pack.contentTypes.defaults.get('xml') ?? '';
  if (!document || !/spreadsheetml|ms-excel/.test(type) || document.target.endsWith('.bin')) {
    throw new WorkbookFileError('notXlsx', 'The document is no workbook of Excel 2007 or later');
  }
  if (!pack.parts.has(document.target))
    throw new WorkbookFileError('damaged', 'The workbook part is missing');
  return document.target;
}

/** Chart sheets and dialog sheets have a tab too, but no cells: they stay in the file untouched. */
function worksheets(pack: Package, part: string, root: XmlElement) {
  const targets = new Map(relationshipsOf(pack, part, 'worksheet').map(({ id, target }) => [id, target]));
  return childrenOf(child(root, 'sheets'), 'sheet').flatMap((element) => {
    const target = targets.get(element.attributes['r:id'] ?? '');
    if (target !== undefined && !pack.parts.has(target))
      throw new WorkbookFileError('damaged', `${target} is missing`);
    return target === undefined ? [] : [{ element, target }];
  });
}

/** localSheetId counts every tab, also those without cells. */
function sheetsByTab(root: XmlElement, sheets: readonly Sheet[]): (Sheet | undefined)[] {
  return childrenOf(child(root, 'sheets'), 'sheet').map(({ attributes }) =>
    sheets.find(({ name }) => name === attributes['name']),
  );
}

const VISIBILITIES: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'veryHidden' };
const visibility = ({ attributes }: XmlElement) => VISIBILITIES[attributes['state'] ?? ''] ?? 'visible';

const KNOWN_NAME = new Set(['name', 'localSheetId', 'hidden', 'comment']);

function readNames(root: XmlElement, tabs: readonly (Sheet | undefined)[]): Name[] {
  return childrenOf(child(root, 'definedNames'), 'definedName').map(({ attributes, text }) => ({
    name: attributes['name'] ?? '',
    formula: text,
    sheet: attributes['localSheetId'] === undefined ? undefined : tabs[Number(attributes['localSheetId'])],
    hidden: flag(attributes['hidden']),
    comment: attributes['comment'] ?? '',
    attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !KNOWN_NAME.has(name))),
  }));
}

function activeSheet(root: XmlElement, sheets: readonly Sheet[]): Sheet | undefined {
  const tab = numeric(child(child(root, 'bookViews'), 'workbookView')?.attributes['activeTab']) ?? 0;
  return sheetsByTab(root, sheets)[tab] ?? sheets.find(({ visibility: shown }) => shown === 'visible');
}

const CALCULATION: Readonly<Record<string, Workbook['calculation']>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};
const calculation = (root: XmlElement) =>
  CALCULATION[child(root, 'calcPr')?.attributes['calcMode'] ?? ''] ?? 'Automatic';
