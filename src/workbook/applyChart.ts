import type { SheetChart } from '../domain/sheet/Edit';
import type { Area } from '../domain/sheet/Snapshot';

/** Percent of a bar between the groups; bars of a group touch. */
const GAP = 60;

/** Queues one chart, all its texts in one font, the figures at the ends of the bars instead of an axis of values. */
export function applyChart(sheet: Excel.Worksheet, chart: SheetChart): void {
  const { area, source, series, fontName, fontSize, titleSize } = chart;
  const drawn = sheet.charts.add(
    Excel.ChartType.barClustered,
    rangeOf(sheet, source),
    Excel.ChartSeriesBy.columns,
  );
  drawn.name = chart.name;
  drawn.setPosition(
    cellOf(sheet, area.row, area.column),
    cellOf(sheet, area.row + area.rowCount - 1, area.column + area.columnCount - 1),
  );
  drawn.format.fill.setSolidColor('#FFFFFF');
  // A frame on the edge of a page would be printed on the page before too.
  drawn.format.border.lineStyle = Excel.ChartLineStyle.none;
  Object.assign(drawn.format.font, { name: fontName, size: fontSize, color: '#000000' });
  drawn.title.text = chart.title;
  Object.assign(drawn.title.format.font, { size: titleSize, bold: true });
  drawn.legend.visible = series.length > 1;
  if (series.length > 1) drawn.legend.position = Excel.ChartLegendPosition.bottom;
  const { categoryAxis, valueAxis } = drawn.axes;
  categoryAxis.reversePlotOrder = true;
  valueAxis.minimum = 0;
  valueAxis.majorGridlines.visible = false;
  valueAxis.visible = false;
  series.forEach(({ fill, outline }, index) => {
    const bars = drawn.series.getItemAt(index);
    bars.gapWidth = GAP;
    bars.overlap = 0;
    bars.format.fill.setSolidColor(fill);
    bars.format.line.color = outline;
    bars.hasDataLabels = true;
    bars.dataLabels.showValue = true;
    bars.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  });
}

const rangeOf = (sheet: Excel.Worksheet, area: Area): Excel.Range =>
  sheet.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);

const cellOf = (sheet: Excel.Worksheet, row: number, column: number): Excel.Range =>
  sheet.getRangeByIndexes(row, column, 1, 1);
