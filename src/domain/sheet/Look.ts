/** How a cell looks, in the words of Excel.RangeFormat. Absent = leave as it is. */
export interface Look {
  /** The named style it is based on ("Normal"): given to a cell, it takes all other formats off first. */
  readonly style?: string;
  readonly numberFormat?: string;
  readonly font?: Readonly<Record<string, LookValue>>;
  /** "#RRGGBB"; '' is no fill. */
  readonly fill?: string;
  /** Alignment: wrapText, indentLevel… */
  readonly alignment?: Readonly<Record<string, LookValue>>;
  readonly protection?: Readonly<Record<string, LookValue>>;
  /** Lines that are drawn, by side. */
  readonly lines?: Readonly<Partial<Record<LineSide, Line>>>;
}

export type LookValue = string | number | boolean;

export type LineSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalDown' | 'diagonalUp';

export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}
