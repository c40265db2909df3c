import type { TableId } from '../Report';
import { fitColumns } from './pageStyle';

/** How a table's columns lie on those of its sheet: `spans` says how many sheet columns each takes. */
export interface TableShape {
  readonly widths: readonly number[];
  readonly spans: readonly number[];
}

/** The body's columns, shared by all its tables: number, text, then six for counts, rates and dates. */
export const bodyWidths = fitColumns([28, 152, 36, 46, 58, 42, 50, 42], 'portrait');

const ONE_EACH: readonly number[] = [1, 1, 1, 1, 1, 1, 1, 1];

export const bodyShapes: Readonly<Record<TableId, TableShape>> = {
  tasks: { widths: bodyWidths, spans: [1, 1, 2, 1, 2, 1] },
  statuses: { widths: bodyWidths, spans: [2, 2, 4] },
  sections: { widths: bodyWidths, spans: ONE_EACH },
  units: { widths: bodyWidths, spans: ONE_EACH },
  indicators: { widths: bodyWidths, spans: ONE_EACH },
  outlook: { widths: bodyWidths, spans: [1, 1, 2, 1, 1, 2] },
  late: { widths: bodyWidths, spans: [1, 1, 2, 1, 1, 2] },
  changes: { widths: bodyWidths, spans: [1, 1, 2, 2, 2] },
};

const onOwnSheet = (shares: readonly number[]): TableShape => ({
  widths: fitColumns(shares, 'landscape'),
  spans: shares.map(() => 1),
});

export const annexShapes: Readonly<Record<TableId, TableShape>> = {
  tasks: onOwnSheet([30, 244, 118, 84, 150, 74]),
  statuses: onOwnSheet([300, 100, 300]),
  sections: onOwnSheet([50, 290, 60, 60, 60, 60, 60, 60]),
  units: onOwnSheet([40, 300, 60, 60, 60, 60, 60, 60]),
  indicators: onOwnSheet([30, 290, 50, 75, 85, 60, 65, 45]),
  outlook: onOwnSheet([30, 290, 110, 75, 65, 130]),
  late: onOwnSheet([30, 270, 140, 65, 45, 150]),
  changes: onOwnSheet([30, 290, 130, 130, 120]),
};
