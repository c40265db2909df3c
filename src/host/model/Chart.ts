/** How an object hangs on the cells under it: it moves and stretches with them, moves only, or stays (ECMA-376 20.5.3.2). */
export type Placement = 'twoCell' | 'oneCell' | 'absolute';

/** Kinds of charts that are drawn here, by the names of Office.js. */
export const CHART_TYPES = [
  'BarClustered',
  'BarStacked',
  'ColumnClustered',
  'ColumnStacked',
  'Line',
  'LineMarkers',
] as const;

export type ChartType = (typeof CHART_TYPES)[number];

/** A point on a sheet: a cell, and points to the right of and below its corner. */
export interface AnchorPoint {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** From corner to corner. */
export interface Anchor {
  readonly from: AnchorPoint;
  readonly to: AnchorPoint;
}

/** What is undefined comes from the chart's font, and there from Excel. Size in points, colour as RRGGBB. */
export interface ChartFont {
  name?: string | undefined;
  size?: number | undefined;
  bold?: boolean | undefined;
  italic?: boolean | undefined;
  underline?: boolean | undefined;
  color?: string | undefined;
}

/** RRGGBB or "none"; undefined is left to Excel. */
export type ChartFill = string | undefined;

export const LINE_STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'RoundDot',
] as const;

/** Weight in points; undefined is left to Excel. */
export interface ChartLine {
  style?: (typeof LINE_STYLES)[number];
  color?: string;
  weight?: number;
}

/** What has a fill and an outline. */
export interface Shaped {
  fill: ChartFill;
  readonly line: ChartLine;
}

export interface ChartTitle {
  /** undefined: Excel takes the name of the only series. */
  text: string | undefined;
  visible: boolean;
  overlay: boolean;
  readonly font: ChartFont;
}

export const LEGEND_POSITIONS = ['Top', 'Bottom', 'Left', 'Right', 'Corner'] as const;

export interface ChartLegend {
  visible: boolean;
  position: (typeof LEGEND_POSITIONS)[number];
  overlay: boolean;
  readonly font: ChartFont;
}

export interface Gridlines {
  visible: boolean;
  readonly line: ChartLine;
}

export interface ChartAxis {
  visible: boolean;
  /** The first category, the smallest value stands last. */
  reversed: boolean;
  /** undefined is left to Excel. */
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  /** undefined: as the cells. */
  numberFormat: string | undefined;
  readonly title: ChartTitle;
  readonly majorGridlines: Gridlines;
  readonly minorGridlines: Gridlines;
  readonly font: ChartFont;
  readonly line: ChartLine;
}

export const LABEL_POSITIONS = [
  'Center',
  'InsideEnd',
  'InsideBase',
  'OutsideEnd',
  'Top',
  'Bottom',
  'Left',
  'Right',
] as const;

export interface DataLabels {
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showLegendKey: boolean;
  position: (typeof LABEL_POSITIONS)[number] | undefined;
  /** undefined: as the cells. */
  numberFormat: string | undefined;
  separator: string | undefined;
  readonly font: ChartFont;
}

/** References as formulas write them, without the equals sign: 'Báo cáo'!$C$3:$C$9 */
export interface ChartSeries {
  name: { readonly text: string } | { reference: string } | undefined;
  type: ChartType;
  categories: string | undefined;
  values: string | undefined;
  readonly shape: Shaped;
  readonly labels: DataLabels;
  /** Percent of a bar's width between the groups, and over which bars of a group overlap. */
  gapWidth: number;
  overlap: number;
}

/** Where a chart stands in the file it was read from. */
export interface ChartSource {
  readonly drawing: string;
  /** Of its anchor among those of the drawing, counted from 0. */
  readonly index: number;
  readonly part: string;
  readonly text: string;
  /** The part says nothing that this model does not know, so it may be written anew. */
  readonly isKnown: boolean;
  /** Name and place as they were read. */
  readonly frame: string;
}

export interface Chart {
  readonly id: string;
  name: string;
  /** undefined: it hangs on no two cells of its own (in a group of shapes, for example). */
  anchor: Anchor | undefined;
  placement: Placement;
  /** undefined: of a kind that is kept but not drawn here. */
  type: ChartType | undefined;
  seriesBy: 'Rows' | 'Columns';
  /** Of all texts that have none of their own. */
  readonly font: ChartFont;
  readonly area: Shaped;
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  readonly categoryAxis: ChartAxis;
  readonly valueAxis: ChartAxis;
  readonly series: ChartSeries[];
  readonly source: ChartSource | undefined;
}
