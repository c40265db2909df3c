import type { Indicator } from '../../../src/domain/indicator/Indicator';
import type { CellValue } from '../../../src/domain/sheet/Snapshot';
import type { TypedCell } from '../../../src/domain/sheet/TypedCell';
import { typed } from '../typed';

/** The cells of one row; a column that is left out is not in the table. */
export interface IndicatorCells {
  readonly name?: string;
  readonly measure?: string;
  readonly target?: CellValue;
  readonly previous?: CellValue;
  readonly numerator?: CellValue;
  readonly denominator?: CellValue;
  readonly actual?: CellValue;
}

const COLUMNS = { target: 'D', previous: 'E', numerator: 'F', denominator: 'G', actual: 'H' } as const;

export function indicatorOf({
  name = 'Tỷ lệ hồ sơ trực tuyến',
  measure = '%',
  ...cells
}: IndicatorCells): Indicator {
  const typedCells: Partial<Record<keyof typeof COLUMNS, TypedCell>> = {};
  for (const [field, column] of Object.entries(COLUMNS) as [keyof typeof COLUMNS, string][]) {
    const value = cells[field];
    if (value !== undefined) typedCells[field] = typed(value, 'General', `Chỉ tiêu!${column}5`);
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
