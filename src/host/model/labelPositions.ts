import type { ChartType, DataLabels } from './Chart';

type Position = NonNullable<DataLabels['position']>;

const BARS: readonly Position[] = ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'];
const STACKED: readonly Position[] = ['Center', 'InsideEnd', 'InsideBase'];
const LINES: readonly Position[] = ['Center', 'Top', 'Bottom', 'Left', 'Right'];

/** Where labels may stand: Excel calls a file damaged that has them elsewhere. */
export const labelPositions: Readonly<Record<ChartType, readonly Position[]>> = {
  BarClustered: BARS,
  BarStacked: STACKED,
  ColumnClustered: BARS,
  ColumnStacked: STACKED,
  Line: LINES,
  LineMarkers: LINES,
};
