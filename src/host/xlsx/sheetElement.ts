import type { Workbook } from '../model/Workbook';
import { child, childrenOf, rewritten, serialized } from '../package/xml';
import type { Tab } from './tabs';

export function sheetElement(workbook: Workbook, tab: Tab, links: ReadonlyMap<string, string>): string {
  if ('element' in tab) return serialized(tab.element);
  const { sheet } = tab;
  const link = links.get(sheet.id) ?? '';
  const old = childrenOf(child(workbook.source.root, 'sheets'), 'sheet').find(
    ({ attributes }) => attributes['r:id'] === link,
  );
  const attributes = {
    name: sheet.name,
    // The id that Office.js shows counts from 0, the file's from 1.
    sheetId: parseInt(sheet.id.slice(20, 24), 16) + 1,
    state: sheet.visibility === 'visible' ? undefined : sheet.visibility,
    'r:id': link,
  };
  return rewritten(old, 'sheet', attributes, '');
}
