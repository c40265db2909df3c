import type { CellValue } from '../model/Cell';
import type { Sheet } from '../model/Sheet';
import type { CellReader } from './CellReader';
import type { Vocabulary } from './dependencies';

/** A workbook as formulas see it. */
export interface Book {
  readonly words: Vocabulary;
  readonly reader: CellReader;
  /** Serial 0 is 1 January 1904. */
  readonly date1904: boolean;
}

/** Where a formula stands. */
export interface Surroundings {
  readonly book: Book;
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  /** How far relative references are moved: a conditional format is written for its first cell. */
  readonly moved: { readonly rows: number; readonly columns: number } | undefined;
  /** What the formula gave before; null when it is new. */
  readonly before: CellValue;
  /** How many names were followed to come here. */
  readonly names: number;
}
