import { sheetElement } from './sheetElement';
import type { Workbook } from '../model/Workbook';
import { child, flag, rewritten, xml } from '../package/xml';
import { passwordHash } from './passwordHash';
import { tabOf, tabs } from './tabs';
import { withRelationshipNamespace } from './withRelationshipNamespace';
import { writeNames } from './writeNames';

/** ECMA-376 18.2.27. */
const ORDER = [
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

/** The workbook part; `links` gives every sheet's relationship. */
export function writeWorkbook(workbook: Workbook, links: ReadonlyMap<string, string>): string {
  const { text, root } = workbook.source;
  const changed: Readonly<Record<string, string>> = {
    workbookProtection: protection(workbook),
    bookViews: views(workbook),
    sheets: xml(
      'sheets',
      {},
      tabs(workbook)
        .map((tab) => sheetElement(workbook, tab, links))
        .join(''),
    ),
    definedNames: writeNames(workbook),
    calcPr: calculation(workbook),
  };
  const sections = ORDER.map((name) => {
    if (Object.hasOwn(changed, name)) return changed[name] ?? '';
    return root.children
      .filter((element) => element.name === name)
      .map(({ start, end }) => text.slice(start, end))
      .join('');
  });
  const others = root.children
    .filter(({ name }) => !ORDER.includes(name))
    .map(({ start, end }) => text.slice(start, end));
  return `${withRelationshipNamespace(text.slice(root.start, root.inner))}${sections.join('')}${others.join('')}</workbook>`;
}

function protection({ source: { root }, protection: current }: Workbook): string {
  const element = child(root, 'workbookProtection');
  const was = flag(element?.attributes['lockStructure']);
  if (!current) return element && !was ? rewritten(element, 'workbookProtection', {}, '') : '';
  if (was) return rewritten(element, 'workbookProtection', {}, '');
  const password = current.password === undefined ? undefined : passwordHash(current.password);
  return rewritten(element, 'workbookProtection', { lockStructure: true, workbookPassword: password }, '');
}

function views(workbook: Workbook): string {
  const element = child(workbook.source.root, 'bookViews');
  const [view, ...others] = element?.children ?? [];
  const active = { activeTab: tabOf(workbook, workbook.activeSheet) };
  return xml(
    'bookViews',
    {},
    rewritten(view, 'workbookView', active, '') +
      others.map((other) => rewritten(other, other.name, {}, '')).join(''),
  );
}

const MODES = { Automatic: undefined, AutomaticExceptTables: 'autoNoTable', Manual: 'manual' } as const;

/** Excel calculates everything anew when it opens what we changed. */
const calculation = ({ source: { root }, calculation: mode }: Workbook) =>
  rewritten(child(root, 'calcPr'), 'calcPr', { calcMode: MODES[mode], fullCalcOnLoad: true }, '');
