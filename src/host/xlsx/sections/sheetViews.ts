import { areaReference, cellName, parseArea } from '../../model/address';
import { sameArea, type Area } from '../../model/Area';
import type { Sheet } from '../../model/Sheet';
import type { XmlElement } from '../../package/parseXml';
import { child, childrenOf, flag, numeric, outerXml, rewritten, xml } from '../../package/xml';
import type { Section } from '../Section';

type Frozen = Sheet['frozen'];

export const sheetViews: Section = {
  name: 'sheetViews',
  read([element], sheet) {
    const view = child(element, 'sheetView');
    if (!view) return;
    sheet.showGridlines = flag(view.attributes['showGridLines'], true);
    sheet.selected = flag(view.attributes['tabSelected']);
    sheet.frozen = readFrozen(view);
    sheet.selection = readSelection(view) ?? sheet.selection;
  },
  write(sheet, [element]) {
    const view = child(element, 'sheetView');
    const attributes = {
      showGridLines: sheet.showGridlines ? undefined : false,
      tabSelected: sheet.selected || undefined,
      workbookViewId: view?.attributes['workbookViewId'] ?? 0,
    };
    const content = paneAndSelections(sheet, view) + otherContent(view);
    const more = element?.children.filter((other) => other !== view).map(outerXml) ?? [];
    return xml(
      'sheetViews',
      element?.attributes,
      rewritten(view, 'sheetView', attributes, content) + more.join(''),
    );
  },
};

const NOT_FROZEN: Frozen = { rows: 0, columns: 0 };

/** A pane that is split, not frozen, counts in twentieths of a point, and is carried along. */
function readFrozen(view: XmlElement | undefined): Frozen {
  const pane = child(view, 'pane')?.attributes;
  return pane?.['state'] === 'frozen' || pane?.['state'] === 'frozenSplit'
    ? { rows: numeric(pane['ySplit']) ?? 0, columns: numeric(pane['xSplit']) ?? 0 }
    : NOT_FROZEN;
}

/** Each pane has a selection of its own; the last one is that of the active pane. */
const activeSelection = (view: XmlElement | undefined) => childrenOf(view, 'selection').at(-1);

const readSelection = (view: XmlElement | undefined): Area | undefined =>
  parseArea(activeSelection(view)?.attributes['sqref']?.split(' ')[0] ?? '');

function paneAndSelections(sheet: Sheet, view: XmlElement | undefined): string {
  const was = readFrozen(view);
  const isFrozenSame = was.rows === sheet.frozen.rows && was.columns === sheet.frozen.columns;
  if (!isFrozenSame) return frozenPane(sheet.frozen) + newSelection(sheet);
  const pane = childrenOf(view, 'pane').map(outerXml).join('');
  const selected = readSelection(view);
  const known = childrenOf(view, 'selection');
  if (selected && sameArea(selected, sheet.selection)) return pane + known.map(outerXml).join('');
  const others = known.slice(0, -1).map(outerXml).join('');
  const last = activeSelection(view);
  return pane + others + (last ? rewritten(last, 'selection', selectionOf(sheet), '') : newSelection(sheet));
}

function frozenPane({ rows, columns }: Frozen): string {
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

const selectionOf = ({ selection }: Sheet) => ({
  activeCell: cellName(selection.row, selection.column),
  activeCellId: undefined,
  sqref: areaReference(selection),
});

const newSelection = (sheet: Sheet) =>
  xml('selection', { pane: activePane(sheet.frozen.rows, sheet.frozen.columns), ...selectionOf(sheet) });

const otherContent = (view: XmlElement | undefined): string =>
  view?.children
    .filter(({ name }) => name !== 'pane' && name !== 'selection')
    .map(outerXml)
    .join('') ?? '';
