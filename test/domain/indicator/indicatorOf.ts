import type { Indicator } from '../../../src/domain/table/Indicator';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import type { TypedCell } from '../../../src/domain/sheet/TypedCell';
import { typed } from '../typed';

/** A field that is not named has no column; a value in a format of its own is [value, format]. */
export interface IndicatorCells {
  readonly name?: string;
  readonly measure?: string;
  readonly target?: Written;
  readonly previous?: Written;
  readonly numerator?: Written;
  readonly denominator?: Written;
  readonly actual?: Written;
}

type Written = CellValue | readonly [CellValue, string];

const COLUMNS = { target: 'D', previous: 'E', numerator: 'F', denominator: 'G', actual: 'H' } as const;

/** Row 5 of the sheet "Chỉ tiêu". */
export function indicatorOf({
  name = 'Tỷ lệ hồ sơ trực tuyến',
  measure = '%',
  ...cells
}: IndicatorCells): Indicator {
  const typedCells: Partial<Record<keyof typeof COLUMNS, TypedCell>> = {};
  for (const [field, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][]) {
    const written = cells[field];
    if (written === undefined) continue;
    const [value, format] = typeof written === 'object' ? written : [written, 'General'];
    typedCells[field] = typed(value, format, `Chỉ tiêu!${column}5`);
  }
  return {
    sheet: 'Chỉ tiêu',
    row: 5,
    no: '1',
    name,
    nameCell: 'Chỉ tiêu!B5',
    measure,
    agency: '',
    ...typedCells,
  };
}
