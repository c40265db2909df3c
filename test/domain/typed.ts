import type { CellValue } from '../../src/domain/sheet/Snapshot';
import type { TypedCell } from '../../src/domain/sheet/TypedCell';

/** A cell as it was typed: typed(0.955, '0.0%'), typed('Quý I'). */
export function typed(value: CellValue, numberFormat = 'General', cell = 'S!A1'): TypedCell {
  return { value, numberFormat, cell };
}
