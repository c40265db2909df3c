import type { CellFormat } from '../../sheet/Edit';
import type { CellValue } from '../../sheet/Snapshot';

/** A cell of a laid-out sheet; it runs over `columnSpan` columns and `rowSpan` rows. */
export interface LaidCell {
  readonly column: number;
  readonly columnSpan: number;
  readonly rowSpan: number;
  readonly value: CellValue;
  readonly numberFormat?: string;
  readonly format: CellFormat;
}

/** A row of a laid-out sheet; `height` in points. */
export interface LaidRow {
  readonly height: number;
  readonly cells: readonly LaidCell[];
  /** No page break between this row and the next. */
  readonly keepWithNext: boolean;
}
