import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { XmlElement } from '../package/parseXml';
import { child, childrenOf, numeric } from '../package/xml';

/** A tab of the workbook: a sheet of the model, or one without cells (a chart sheet) as the file has it. */
export type Tab = { readonly sheet: Sheet } | { readonly element: XmlElement };

const sheetElements = ({ source }: Workbook) => childrenOf(child(source.root, 'sheets'), 'sheet');

/** The model's sheets in their order; sheets without cells keep their distance from the left end. */
export function tabs(workbook: Workbook): Tab[] {
  const known = new Set(workbook.source.baselineSheets);
  const order: Tab[] = workbook.sheets.map((sheet) => ({ sheet }));
  sheetElements(workbook).forEach((element, index) => {
    if (!known.has(element.attributes['r:id'] ?? ''))
      order.splice(Math.min(index, order.length), 0, { element });
  });
  return order;
}

export const tabOf = (workbook: Workbook, sheet: Sheet) =>
  tabs(workbook).findIndex((tab) => 'sheet' in tab && tab.sheet === sheet);

/** Behind the highest of all tabs, also of those without cells. */
export const nextSheetNumber = (workbook: Workbook): number =>
  Math.max(
    0,
    ...workbook.sheets.map(({ number }) => number + 1),
    ...sheetElements(workbook).map(({ attributes }) => numeric(attributes['sheetId']) ?? 0),
  );
