import { formatDate } from '../calendar/formatDate';
import type { PlainDate } from '../calendar/PlainDate';
import { ownSheetText } from '../table/table.vi';
import { valueAt } from '../sheet/cellAt';
import type { Edit } from '../sheet/Edit';
import { ownKind } from '../table/ownMarks';
import type { SheetSnapshot } from '../sheet/Snapshot';
import { TITLE_LINES } from './buildOwnSheet';

const AS_OF_ROW = TITLE_LINES - 1;

/** Brings "Dữ liệu tính đến ngày …" up to date on our own sheets; a line that somebody reworded is left alone. */
export function refreshAsOf(sheet: SheetSnapshot, asOf: PlainDate): readonly Edit[] {
  const current = String(valueAt(sheet, AS_OF_ROW, 0));
  const wanted = ownSheetText.asOf(formatDate(asOf));
  const isOurs = ownKind(sheet) !== '' && current.startsWith(ownSheetText.asOf(''));
  if (!isOurs || current === wanted) return [];
  return [{ kind: 'cells', sheet: sheet.name, row: AS_OF_ROW, column: 0, values: [[wanted]] }];
}
