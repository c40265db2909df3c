import { areaName, cellName, parseArea } from '../../model/address';
import type { Sheet } from '../../model/Sheet';
import { child, flag, numeric, rewritten, serialized, xml } from '../../package/xml';
import type { Section } from '../Section';

export const sheetViews: Section = {
  name: 'sheetViews',
  read([element], sheet) {
    const view = child(element, 'sheetView');
    if (!view) return;
    sheet.showGridlines = flag(view.attributes['showGridLines'], true);
    sheet.selected = flag(view.attributes['tabSelected']);
    sheet.showHeadings = flag(view.attributes['showRowColHeaders'], true);
    const pane = child(view, 'pane')?.attributes;
    if (pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit') {
      sheet.frozen = { rows: numeric(pane['ySplit']) ?? 0, columns: numeric(pane['xSplit']) ?? 0 };
    }
    const selected = view.children.filter(({ name }) => name === 'selection').at(-1)?.attributes['sqref'];
    sheet.selection = parseArea(selected?.split(' ')[0] ?? '') ?? sheet.selection;
  },
  write(sheet, [element]) {
    const view = child(element, 'sheetView');
    const others = view?.children.filter(({ name }) => name !== 'pane' && name !== 'selection') ?? [];
    const attributes = {
      showGridLines: sheet.showGridlines ? undefined : false,
      showRowColHeaders: sheet.showHeadings ? undefined : false,
      tabSelected: sheet.selected || undefined,
      workbookViewId: view?.attributes['workbookViewId'] ?? 0,
    };
    const content = frozenPane(sheet) + selection(sheet) + others.map(serialized).join('');
    const more =
      element?.children
        .filter((other) => other !== view)
        .map(serialized)
        .join('') ?? '';
    return xml('sheetViews', {}, rewritten(view, 'sheetView', attributes, content) + more);
  },
};

function frozenPane({ frozen: { rows, columns } }: Sheet): string {
  if (rows === 0 && columns === 0) return '';
  return xml('pane', {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellName(rows, columns),
    activePane: activePane(rows, columns),
    state: 'frozen',
  });
}

const activePane = (rows: number, columns: number) =>
  rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : columns > 0 ? 'topRight' : undefined;

const selection = (sheet: Sheet) =>
  xml('selection', {
    pane: activePane(sheet.frozen.rows, sheet.frozen.columns),
    activeCell: cellName(sheet.selection.row, sheet.selection.column),
    sqref: areaName(sheet.selection),
  });
