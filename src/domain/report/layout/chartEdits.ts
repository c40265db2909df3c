import type { Edit } from '../../sheet/Edit';
import type { LaidRow } from './LaidRow';
import { chartFills, FONT_NAME, sizes } from './pageStyle';

/** The charts of laid-out rows, each over its rows and as wide as the page. */
export function chartEdits(sheet: string, rows: readonly LaidRow[], columnCount: number): readonly Edit[] {
  return rows.flatMap(({ chart: laid }, row): Edit[] => {
    if (!laid) return [];
    const { chart, rowCount, source } = laid;
    return [
      {
        kind: 'chart',
        sheet,
        chart: {
          name: chart.name,
          title: chart.title,
          area: { row, column: 0, rowCount, columnCount },
          source: { ...source, row: row + source.row },
          series: chart.series.map((_, index) => chartFills[index % chartFills.length] ?? chartFills[0]),
          fontName: FONT_NAME,
          fontSize: sizes.table,
          titleSize: sizes.chartTitle,
        },
      },
    ];
  });
}
