/** How an object hangs on the cells under it: it moves and stretches with them, moves only, or stays (ECMA-376 20.5.3.2). */
export type Placement = 'twoCell' | 'oneCell' | 'absolute';

/** A point on a sheet: a cell, and lengths to the right of and below its corner, in the unit of the file. */
export interface AnchorPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** From corner to corner. */
export interface Anchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}
