import type { Workbook } from '../model/Workbook';
import type { XmlElement } from '../package/parseXml';
import { withChildren } from '../package/patchXml';
import { child, childrenOf, flag, innerXml, numeric, outerXml, rewritten, xml } from '../package/xml';
import { followElement } from './carried/followElement';
import { RULES } from './carried/rules';
import { sheetElement } from './sheetElement';
import { tabNow, tabOf, tabs } from './tabs';
import { writeNames } from './writeNames';

/** ECMA-376 18.2.27. */
export const WORKBOOK_ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/**
 * The workbook part with what changed since it was read; `links` gives every sheet's relationship. Whatever changed,
 * Excel is told to calculate anew when it opens the file.
 */
export function writeWorkbook(
  workbook: Workbook,
  links: ReadonlyMap<string, string>,
  isChanged: (key: string) => boolean,
): string {
  const changed = new Map([['calcPr', calculation(workbook)]]);
  if (isChanged('protection')) changed.set('workbookProtection', protection(workbook));
  if (isChanged('view')) changed.set('bookViews', writeViews(workbook));
  if (isChanged('sheets')) changed.set('sheets', sheetList(workbook, links));
  if (isChanged('names')) changed.set('definedNames', writeNames(workbook));
  const { root, namespaces } = workbook.source;
  const inOthers = childrenOf(root, 'extLst').flatMap(
    (list) => followElement(list, RULES.workbook, { own: undefined, moves: workbook.moves }) ?? [],
  );
  return withChildren(root, WORKBOOK_ORDER, changed, { 'xmlns:r': namespaces.relationships }, inOthers);
}

const sheetList = (workbook: Workbook, links: ReadonlyMap<string, string>): string =>
  xml(
    'sheets',
    child(workbook.source.root, 'sheets')?.attributes,
    tabs(workbook)
      .map((tab) => sheetElement(workbook, tab, links))
      .join(''),
  );

function protection({ source: { root }, protection: current }: Workbook): string {
  const element = child(root, 'workbookProtection');
  const was = flag(element?.attributes['lockStructure']);
  if (!current) return element && !was ? outerXml(element) : '';
  if (was && element) return outerXml(element);
  return rewritten(element, 'workbookProtection', { lockStructure: true }, '');
}

/** Every window shows a tab, and begins its row of tabs with one. */
export function writeViews(workbook: Workbook): string {
  const element = child(workbook.source.root, 'bookViews');
  const [first, ...others] = element?.children ?? [];
  const active = tabOf(workbook, workbook.activeOther ?? workbook.activeSheet);
  return xml(
    'bookViews',
    element?.attributes,
    writeView(workbook, first, active) + others.map((view) => writeView(workbook, view)).join(''),
  );
}

function writeView(workbook: Workbook, view: XmlElement | undefined, active?: number): string {
  const now = (name: string) => {
    const index = numeric(view?.attributes[name]);
    return index === undefined ? undefined : tabNow(workbook, index);
  };
  const attributes = { activeTab: active ?? now('activeTab'), firstSheet: now('firstSheet') };
  return rewritten(view, 'workbookView', attributes, view ? innerXml(view) : '');
}

const calculation = ({ source: { root } }: Workbook) =>
  rewritten(child(root, 'calcPr'), 'calcPr', { fullCalcOnLoad: true }, '');
