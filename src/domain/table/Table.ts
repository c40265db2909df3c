import type { Role, TableKind } from './Role';
import type { RowReading } from './rows/RowReading';

/** One column of a table: where it is, what its header says, what it was taken for. */
export interface TableColumn {
  /** Sheet column, counted from 0. */
  readonly column: number;
  /** Header text; the levels of a two-row header are joined by " – ". */
  readonly header: string;
  readonly role: Role;
  /** 0 to 1. */
  readonly confidence: number;
  /** Written by us, so that it may be written again. */
  readonly own: boolean;
  /** The role that another column of the table has and this one would have: it is said, and the user decides. */
  readonly rival?: Role;
  /** What a tick in a cell of this column says, where columns side by side have one role: "Quý I", "Đang thực hiện". */
  readonly tick?: string;
}

/** Sheet columns counted from 0, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A table found in a sheet. Rows are sheet rows counted from 0. */
export interface Table {
  readonly sheet: string;
  readonly kind: TableKind;
  readonly confidence: number;
  readonly headerRow: number;
  readonly headerRowCount: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly TableColumn[];
  /** The columns that are this table's, where another one stands beside it. */
  readonly span?: Span;
  /** pasted: headers repeat, rows are split or a table stands beside it, so it is not filled in place. */
  readonly layout: 'wellFormed' | 'pasted';
  /** Why it is not a plan, for look-alikes; '' otherwise. A key of table.vi.ts. */
  readonly refusal: '' | 'durations' | 'procedure' | 'costs' | 'people' | 'noTime' | 'noContent';
}

/** A table with what each of its rows is, and each row that stands under it up to the next table: totals, notes. */
export interface ReadTable extends Table {
  readonly rows: readonly RowReading[];
}
