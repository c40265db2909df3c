import type { ChartLegend, ChartLine, ChartType, DataLabels } from '../../model/Chart';

type Words<T extends string> = Readonly<Record<T, string>>;

/** By the names of Office.js: preset dashes (ECMA-376 20.1.10.49); a round dot is told by its cap. */
export const DASHES: Words<Exclude<NonNullable<ChartLine['style']>, 'None'>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'sysDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

/** 21.2.3.21 */
export const LEGEND_PLACES: Words<ChartLegend['position']> = {
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Corner: 'tr',
};

/** 21.2.3.10 */
export const LABEL_PLACES: Words<NonNullable<DataLabels['position']>> = {
  Center: 'ctr',
  InsideEnd: 'inEnd',
  InsideBase: 'inBase',
  OutsideEnd: 'outEnd',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
};

/** The element of a group of series, its direction and grouping (21.2.2.16, 21.2.2.97). */
export const GROUPS: Readonly<
  Record<ChartType, { readonly element: string; readonly direction?: string; readonly grouping: string }>
> = {
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineMarkers: { element: 'lineChart', grouping: 'standard' },
};

/** EMU, the unit of drawings (20.1.2.1). */
export const EMU_A_POINT = 12_700;

export const keyOf = <T extends string>(words: Words<T>, word: string | undefined): T | undefined =>
  (Object.keys(words) as T[]).find((key) => words[key] === word);
