import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { XmlElement } from '../package/parseXml';
import { child, childrenOf } from '../package/xml';

/** A tab of the workbook: a sheet of the model, or one without cells (a chart sheet) as the file has it. */
export type Tab = { readonly sheet: Sheet } | { readonly element: XmlElement };

/** The model's sheets in their order; sheets without cells keep their distance from the left end. */
export function tabs(workbook: Workbook): Tab[] {
  const known = new Set(workbook.source.baselineSheets);
  const order: Tab[] = workbook.sheets.map((sheet) => ({ sheet }));
  childrenOf(child(workbook.source.root, 'sheets'), 'sheet').forEach((element, index) => {
    if (!known.has(element.attributes['r:id'] ?? ''))
      order.splice(Math.min(index, order.length), 0, { element });
  });
  return order;
}

export const tabOf = (workbook: Workbook, sheet: Sheet) =>
  tabs(workbook).findIndex((tab) => 'sheet' in tab && tab.sheet === sheet);
