import { noChanges } from '../model/Changes';
import type { Sheet } from '../model/Sheet';
import type { OtherTab, Tab } from '../model/Tab';
import type { Name, Workbook } from '../model/Workbook';
import { newBudget, spend } from '../package/Budget';
import { canonicalXml } from '../package/canonicalXml';
import { decodeText, relationshipsOf, type Package } from '../package/Package';
import { parseXml, type XmlElement } from '../package/parseXml';
import { WorkbookFileError } from '../WorkbookFileError';
import { child, childrenOf, flag, numeric, outerXml } from '../package/xml';
import { carriedParts } from './carried/followParts';
import { readSettings } from './readSettings';
import { readSharedStrings } from './readSharedStrings';
import { readSheet } from './readSheet';
import { readStyles } from './readStyles';
import { visibilityOf } from './sheetElement';
import { EMPTY_STYLES } from './templates';
import { workbookBaseline } from './workbookBaseline';
import type { Namespaces, WorkbookSource } from './WorkbookSource';
import { writeName } from './writeNames';

/** Parts that were unpacked, by name. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** @throws WorkbookFileError for a workbook that is broken, too large, or without a worksheet. */
export function readWorkbook(pack: Package, parts: Parts, budget = newBudget()): Workbook {
  const bytes = (part: string) => parts.get(part);
  const text = (part: string) => {
    const content = parts.get(part);
    return content && canonicalXml(decodeText(content));
  };
  const part = workbookPart(pack);
  const root = parseXml(text(part) ?? '');
  const companion = (kind: string) => relationshipsOf(pack, part, kind)[0]?.target;
  const read = (kind: string) => text(companion(kind) ?? '');

  const date1904 = flag(child(root, 'workbookPr')?.attributes['date1904']);
  const stylesXml = read('styles');
  const { styles, source } = readStyles(
    stylesXml === undefined ? undefined : companion('styles'),
    stylesXml ?? EMPTY_STYLES,
    read('theme'),
  );
  spend(budget, 'styles', styles.table.length + styles.differential.length);
  const strings = readSharedStrings(read('sharedStrings'), budget);
  const readTab = ({ element, target }: WorksheetPart): Sheet => {
    const sheet = readSheet({
      number: (numeric(element.attributes['sheetId']) ?? 1) - 1,
      name: element.attributes['name'] ?? '',
      part: target,
      relationships: pack.relationships.get(target) ?? [],
      styles,
      strings,
      date1904,
      budget,
      text,
      bytes,
    });
    sheet.visibility = visibilityOf(element);
    return sheet;
  };
  const tabs = readTabs(pack, part, root, readTab);
  const sheets = tabs.flatMap((tab) => ('sheet' in tab ? tab.sheet : []));
  const otherTabs = tabs.flatMap((tab) => ('sheet' in tab ? [] : tab));
  const [first] = sheets;
  if (!first) throw new WorkbookFileError('noSheet', 'The workbook has no worksheet');
  const settings = readSettings(pack, text);
  const names = readNames(root, tabs);
  const active = tabs[numeric(child(child(root, 'bookViews'), 'workbookView')?.attributes['activeTab']) ?? 0];
  const workbook: Workbook = {
    sheets,
    otherTabs,
    names: names.own,
    styles,
    settings: settings.values,
    activeSheet:
      active && 'sheet' in active
        ? active.sheet
        : (sheets.find(({ visibility }) => visibility === 'visible') ?? first),
    activeOther: active && 'sheet' in active ? undefined : active,
    othersDeselected: false,
    calculation: calculation(root),
    date1904,
    protection: flag(child(root, 'workbookProtection')?.attributes['lockStructure']),
    changes: noChanges(),
    moves: [],
    package: pack,
    source: {
      part,
      root,
      namespaces: namespacesOf(root),
      styles: source,
      baseline: new Map(),
      tabs,
      namesOfOtherTabs: names.ofOtherTabs,
      unreadable: carriedParts(pack, part, sheets).filter(
        (carried) => pack.parts.has(carried.part) && !parts.has(carried.part),
      ),
      webExtension: settings.webExtension,
      settingsPart: settings.part,
    },
  };
  for (const [index, name] of workbook.names.entries()) {
    const element = names.elements[index];
    if (element)
      Object.assign(name, { origin: { text: outerXml(element), written: writeName(workbook, name) } });
  }
  for (const [key, value] of workbookBaseline(workbook)) workbook.source.baseline.set(key, value);
  return workbook;
}

const TRANSITIONAL: Namespaces = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const STRICT: Namespaces = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

const namespacesOf = ({ attributes }: XmlElement): Namespaces =>
  attributes['xmlns'] === STRICT.main ? STRICT : TRANSITIONAL;

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

interface WorksheetPart {
  readonly element: XmlElement;
  readonly target: string;
}

/** Chart sheets and dialog sheets have a tab too, but no cells: they stay in the file untouched. */
function readTabs(
  pack: Package,
  part: string,
  root: XmlElement,
  readTab: (worksheet: WorksheetPart) => Sheet,
): Tab[] {
  const links = new Map((pack.relationships.get(part) ?? []).map((link) => [link.id, link]));
  const known = new Set<string>();
  let after: Sheet | undefined;
  return childrenOf(child(root, 'sheets'), 'sheet').map((element): Tab => {
    const link = links.get(element.attributes['r:id'] ?? '');
    if (!link?.type.endsWith('/worksheet')) return { element, part: link?.target ?? '', after };
    if (!pack.parts.has(link.target)) throw new WorkbookFileError('damaged', `${link.target} is missing`);
    if (known.has(link.target)) throw new WorkbookFileError('damaged', `${link.target} is two sheets`);
    known.add(link.target);
    after = readTab({ element, target: link.target });
    return { sheet: after };
  });
}

const KNOWN_NAME = new Set(['name', 'localSheetId', 'hidden']);

interface Names {
  readonly own: Name[];
  /** Those of `own` in the file. */
  readonly elements: readonly XmlElement[];
  readonly ofOtherTabs: WorkbookSource['namesOfOtherTabs'];
}

function readNames(root: XmlElement, tabs: readonly Tab[]): Names {
  const own: Name[] = [];
  const elements: XmlElement[] = [];
  const ofOtherTabs: { tab: OtherTab; element: XmlElement }[] = [];
  for (const element of childrenOf(child(root, 'definedNames'), 'definedName')) {
    const { attributes, text } = element;
    const local = numeric(attributes['localSheetId']);
    const tab = local === undefined ? undefined : tabs[local];
    if (tab && !('sheet' in tab)) {
      ofOtherTabs.push({ tab, element });
      continue;
    }
    own.push({
      name: attributes['name'] ?? '',
      formula: text,
      sheet: tab?.sheet,
      hidden: flag(attributes['hidden']),
      attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => !KNOWN_NAME.has(name))),
      origin: undefined,
    });
    elements.push(element);
  }
  return { own, elements, ofOtherTabs };
}

const CALCULATION: Readonly<Record<string, Workbook['calculation']>> = {
  manual: 'Manual',
  autoNoTable: 'AutomaticExceptTables',
};
const calculation = (root: XmlElement) =>
  CALCULATION[child(root, 'calcPr')?.attributes['calcMode'] ?? ''] ?? 'Automatic';
