import type { Visibility } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { XmlElement } from '../package/parseXml';
import { child, childrenOf, outerXml, rewritten } from '../package/xml';
import type { Tab } from '../model/Tab';

const VISIBILITIES: Readonly<Record<string, Visibility>> = { hidden: 'hidden', veryHidden: 'veryHidden' };

export const visibilityOf = ({ attributes }: XmlElement): Visibility =>
  VISIBILITIES[attributes['state'] ?? ''] ?? 'visible';

export function sheetElement(workbook: Workbook, tab: Tab, links: ReadonlyMap<string, string>): string {
  if ('element' in tab) return outerXml(tab.element);
  const { sheet } = tab;
  const link = links.get(sheet.id) ?? '';
  const old = childrenOf(child(workbook.source.root, 'sheets'), 'sheet').find(
    ({ attributes }) => attributes['r:id'] === link,
  );
  const attributes = {
    name: sheet.name,
    sheetId: sheet.number + 1,
    state:
      old && visibilityOf(old) === sheet.visibility
        ? old.attributes['state']
        : sheet.visibility === 'visible'
          ? undefined
          : sheet.visibility,
    'r:id': link,
  };
  return rewritten(old, 'sheet', attributes, '');
}
