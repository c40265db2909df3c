import type { Anchor, Chart, ChartAxis, ChartSeries, ChartTitle, ChartType, DataLabels } from './Chart';

const blankTitle = (visible: boolean): ChartTitle => ({
  text: undefined,
  visible,
  overlay: false,
  font: {},
});

const newAxis = (hasGridlines: boolean): ChartAxis => ({
  visible: true,
  reversed: false,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  numberFormat: undefined,
  title: blankTitle(false),
  majorGridlines: { visible: hasGridlines, line: {} },
  minorGridlines: { visible: false, line: {} },
  font: {},
  line: {},
});

const newLabels = (): DataLabels => ({
  showValue: false,
  showCategoryName: false,
  showSeriesName: false,
  showLegendKey: false,
  position: undefined,
  numberFormat: undefined,
  separator: undefined,
  font: {},
});

/** As Excel makes one: title, legend below, lines across the values; bars of one place lie over each other when stacked. */
export const newChart = (
  id: string,
  name: string,
  type: ChartType | undefined,
  anchor: Anchor | undefined,
): Chart => ({
  id,
  name,
  anchor,
  placement: 'twoCell',
  type,
  seriesBy: 'Columns',
  font: {},
  area: { fill: undefined, line: {} },
  title: blankTitle(true),
  legend: { visible: true, position: 'Bottom', overlay: false, font: {} },
  categoryAxis: newAxis(false),
  valueAxis: newAxis(true),
  series: [],
  source: undefined,
});

export const isStacked = (type: ChartType) => type.endsWith('Stacked');
export const isLine = (type: ChartType) => type.startsWith('Line');

export const newSeries = (type: ChartType, parts: Partial<ChartSeries> = {}): ChartSeries => ({
  name: undefined,
  type,
  categories: undefined,
  values: undefined,
  shape: { fill: undefined, line: {} },
  labels: newLabels(),
  gapWidth: 182,
  overlap: isStacked(type) ? 100 : 0,
  ...parts,
});
