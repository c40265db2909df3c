import type { PrintedChart } from './PrintedReport';

/** A chart as a table: label, bar and figure of each row in columns that they share, as wide as the page. */
export interface ChartBars {
  /** Parts of the width, 1 together. */
  readonly columns: readonly number[];
  /** The rows of each group of the chart. */
  readonly groups: readonly (readonly ChartBar[])[];
  /** Index and name of the series that the title does not name. */
  readonly legend: readonly { readonly series: number; readonly name: string }[];
}

/** `columnSpan` of the bar, 0 without one, then of its figure. */
export interface ChartBar {
  readonly series: number;
  /** '' after the first bar of a group. */
  readonly label: string;
  readonly columnSpan: number;
  readonly figure: string;
  readonly figureSpan: number;
}

/** Parts of the width; what is left takes the figure behind the longest bar. */
const LABELS = 0.28;
const LONGEST_BAR = 0.57;

/** Lengths of bars: Word holds tables of 63 columns at most. */
const STEPS = 60;

/** Bars in proportion to their values, the greatest as long as there is room; none for what is not above 0. */
export function chartBars({ title, series, groups }: PrintedChart): ChartBars {
  const values = groups.flatMap(({ figures }) => figures.map(({ value }) => value ?? 0));
  const greatest = Math.max(0, ...values);
  const stepsOf = (value = 0): number =>
    value > 0 ? Math.max(1, Math.round((value / greatest) * STEPS)) : 0;
  const ends = [...new Set(values.map(stepsOf))].filter((steps) => steps > 0).sort((a, b) => a - b);
  const edges = [0, LABELS, ...ends.map((steps) => LABELS + (LONGEST_BAR * steps) / STEPS), 1];
  return {
    columns: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    groups: groups.map(({ label, figures }) =>
      figures.map(({ text, value }, index) => {
        const columnSpan = ends.indexOf(stepsOf(value)) + 1;
        return {
          series: index,
          label: index === 0 ? label : '',
          columnSpan,
          figure: text,
          figureSpan: ends.length + 1 - columnSpan,
        };
      }),
    ),
    legend: series
      .map((name, index) => ({ series: index, name }))
      .filter(({ name }) => series.length > 1 || !title.includes(name)),
  };
}
