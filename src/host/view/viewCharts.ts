import type { AnchorPoint } from '../model/Anchor';
import type { Sheet } from '../model/Sheet';
import type { Workbook } from '../model/Workbook';
import { followAnchor } from '../xlsx/carried/anchors';
import type { ChartView, PointView } from './SheetView';

/** 914,400 EMU are an inch (ECMA-376 20.1.2.1). */
const EMU_A_PIXEL = 9_525;

const pixels = (length: number) => length / EMU_A_PIXEL;
const viewPoint = ({ row, column, x, y }: AnchorPoint): PointView => ({
  row,
  column,
  x: pixels(x),
  y: pixels(y),
});

/** The charts of a sheet where they stand now. */
export const viewCharts = ({ moves }: Workbook, sheet: Sheet): ChartView[] =>
  (sheet.source?.charts ?? []).map(({ anchor, placement, size }) => {
    const { from, to } = followAnchor(anchor, placement, { own: sheet, moves });
    return {
      from: viewPoint(from),
      end: size ? { width: pixels(size.width), height: pixels(size.height) } : viewPoint(to),
    };
  });
