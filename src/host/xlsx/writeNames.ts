import type { Workbook } from '../model/Workbook';
import { escapeXml } from '../package/escapeXml';
import { xml } from '../package/xml';
import { tabOf } from './tabs';

/** The definedNames element. */
export function writeNames(workbook: Workbook): string {
  const items = workbook.names
    .filter(({ sheet }) => sheet?.deleted !== true)
    .map(({ name, formula, sheet, hidden, comment, attributes }) =>
      xml(
        'definedName',
        {
          name,
          comment: comment || undefined,
          localSheetId: sheet && tabOf(workbook, sheet),
          hidden: hidden || undefined,
          ...attributes,
        },
        escapeXml(formula),
      ),
    );
  return items.length === 0 ? '' : xml('definedNames', {}, items.join(''));
}
