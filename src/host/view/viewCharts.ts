import { formatValue } from '../cell/formatValue';
import type { Chart, ChartFont, ChartSeries } from '../model/Chart';
import { referencedValues, seriesName } from '../model/chartValues';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import type { ChartView, SeriesView } from './SheetView';

/** The charts of a sheet with the figures that stand in its cells now. */
export const viewCharts = (workbook: Workbook, sheet: Sheet): ChartView[] =>
  sheet.charts.flatMap((chart) => (chart.anchor ? [{ ...chart.anchor, ...viewChart(workbook, chart) }] : []));

function viewChart(workbook: Workbook, chart: Chart): Omit<ChartView, 'from' | 'to'> {
  const { title, font, categoryAxis, legend } = chart;
  const names = referencedValues(workbook, chart.series.find(({ categories }) => categories)?.categories);
  return {
    name: chart.name,
    title: title.visible ? (title.text ?? '') : '',
    lying: chart.type === 'BarClustered',
    reversed: categoryAxis.reversed,
    legend: legend.visible,
    fontName: font.name ?? 'Calibri',
    fontSize: sizeOf(font),
    titleSize: title.font.size ?? sizeOf(font) * 1.2,
    fill: chart.area.fill === undefined || chart.area.fill === 'none' ? '#FFFFFF' : `#${chart.area.fill}`,
    categories: names.values.map((value) => formatValue(value, names.numberFormat, workbook)),
    series: chart.series.map((series) => viewSeries(workbook, chart, series)),
  };
}

const sizeOf = ({ size = 10 }: ChartFont) => size;

/** Excel's first colours (Office theme, accents 1 to 4). */
const ACCENTS = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000'];

function viewSeries(workbook: Workbook, chart: Chart, series: ChartSeries): SeriesView {
  const { values, numberFormat } = referencedValues(workbook, series.values);
  const automatic = ACCENTS[chart.series.indexOf(series) % ACCENTS.length] ?? '4472C4';
  const fill = series.shape.fill ?? automatic;
  return {
    name: seriesName(workbook, chart, series),
    fill: fill === 'none' ? '#FFFFFF' : `#${fill}`,
    outline: series.shape.line.color === undefined ? undefined : `#${series.shape.line.color}`,
    values: values.map((value) => (typeof value === 'number' ? value : 0)),
    labels: values.map((value) => formatValue(value, series.labels.numberFormat ?? numberFormat, workbook)),
    showsLabels: series.labels.showValue,
    gapWidth: series.gapWidth,
  };
}
