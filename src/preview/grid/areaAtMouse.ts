import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, type Area } from '../../host/model/Area';

/** What the mouse is on: a cell, or by its heading a whole row, column or sheet. */
export function areaAtMouse(target: EventTarget): Area | undefined {
  const element =
    target instanceof Element ? target.closest<HTMLElement>('[data-row], [data-column], [data-all]') : null;
  if (!element || element.tagName === 'TR') return undefined;
  const { row, column, all } = element.dataset;
  if (all !== undefined) return WHOLE_SHEET;
  return {
    row: Number(row ?? 0),
    column: Number(column ?? 0),
    rows: row === undefined ? MAX_ROWS : 1,
    columns: column === undefined ? MAX_COLUMNS : 1,
  };
}
