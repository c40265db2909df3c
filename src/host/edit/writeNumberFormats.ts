import { cellArea, isWholeColumns, isWholeRows, type Area } from '../model/Area';
import type { Sheet } from '../model/Sheet';
import type { Json } from '../model/Workbook';
import { textValue } from '../protocol/args';
import type { Session } from '../protocol/Session';
import { restyle } from './restyle';
import { rectangle } from './writeValues';

export function writeNumberFormats(session: Session, sheet: Sheet, area: Area, value: Json): void {
  const set = (part: Area, code: Json) => {
    const numberFormat = textValue(code, 'numberFormat') || 'General';
    restyle(session, sheet, part, `format ${numberFormat}`, (style) => ({ ...style, numberFormat }));
  };
  if (typeof value === 'string' || isWholeColumns(area) || isWholeRows(area)) {
    set(area, Array.isArray(value) ? onlyValue(value) : value);
    return;
  }
  rectangle(value, area, 'numberFormat').forEach((codes, row) =>
    codes.forEach((code, column) => {
      if (code !== null) set(cellArea(area.row + row, area.column + column), code);
    }),
  );
}

/** Whole rows and columns take one format: a string, or [[string]]. */
const onlyValue = (value: readonly Json[]): Json =>
  Array.isArray(value[0]) ? ((value[0] as readonly Json[])[0] ?? null) : null;
