import type { ReportChart } from '../Report';
import { describeChart } from '../describeChart';
import { cellFormat, laidText, textHeight, type TextStyle } from './laidText';
import type { LaidCell, LaidRow } from './LaidRow';
import { PARAGRAPH_GAP, sizes } from './pageStyle';
import { sideWidths, wholeWidth } from './sides';

const LABEL: TextStyle = { size: sizes.table, horizontal: 'left' };
const FIGURE: TextStyle = { size: sizes.table, horizontal: 'center' };
const NOTE: TextStyle = { size: sizes.note, italic: true, horizontal: 'justify' };

/** Points for a bar with its gap; a group of several takes some less each. */
const BAR = 24;
const BAR_IN_GROUP = 17;
/** Points for the title, and for the legend. */
const TITLE = 30;
const LEGEND = 24;
/** A few categories get more room, in points: together, and each at most. */
const FEW = 84;
const MOST_EACH = 45;

/** Categories; their figures stand right of it. */
export const LABEL_COLUMN = 1;

/**
 * A chart over the rows that hold what it shows: its alternative text in the first, then its figures as a table. A screen
 * reader finds them in the cells, Excel draws from them, and Word gets them where it gets no chart.
 */
export function layChart(chart: ReportChart): readonly LaidRow[] {
  const { categories, series, notes } = chart;
  const text = describeChart(chart);
  const { column, span } = wholeWidth;
  const bars = Math.max(
    series.length > 1 ? series.length * BAR_IN_GROUP : BAR,
    Math.min(MOST_EACH, FEW / categories.length),
  );
  const rows = [
    { least: TITLE, cells: [laidText(column, span, text, LABEL)] },
    {
      least: LEGEND,
      cells: series.map(({ name }, index) => laidText(LABEL_COLUMN + 1 + index, 1, name, FIGURE)),
    },
    ...categories.map((category, index) => ({
      least: bars,
      cells: [
        laidText(LABEL_COLUMN, 1, category, LABEL),
        ...series.map(({ values }, at) => laidFigure(LABEL_COLUMN + 1 + at, values[index] ?? 0)),
      ],
    })),
  ];
  return [
    ...rows.map(({ least, cells }, index) => ({
      cells,
      height: Math.max(least, ...cells.map(heightOf)),
      keepWithNext: index < rows.length - 1 || notes.length > 0,
      ...(index === 0
        ? {
            chart: {
              chart,
              rowCount: rows.length,
              source: {
                row: 1,
                column: LABEL_COLUMN,
                rowCount: categories.length + 1,
                columnCount: series.length + 1,
              },
            },
          }
        : {}),
    })),
    ...notes.map((note, index) => ({
      height: textHeight(note, sideWidths(wholeWidth), NOTE),
      cells: [laidText(column, span, note, NOTE)],
      keepWithNext: index < notes.length - 1,
    })),
    { height: PARAGRAPH_GAP, cells: [], keepWithNext: false },
  ];
}

const heightOf = ({ column, columnSpan, value }: LaidCell): number =>
  typeof value === 'string' ? textHeight(value, sideWidths({ column, span: columnSpan }), LABEL) : 0;

const laidFigure = (column: number, value: number): LaidCell => ({
  column,
  columnSpan: 1,
  rowSpan: 1,
  value,
  numberFormat: Number.isInteger(value) ? '#,##0' : 'General',
  format: cellFormat(FIGURE),
});
