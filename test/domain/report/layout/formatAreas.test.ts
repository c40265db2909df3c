import { formatAreas, type FormattedCell } from '../../../../src/domain/report/layout/formatAreas';
import type { CellFormat } from '../../../../src/domain/sheet/Edit';
import type { Area } from '../../../../src/domain/sheet/Snapshot';

const area = (row: number, column: number, rowCount = 1, columnCount = 1): Area => ({
  row,
  column,
  rowCount,
  columnCount,
});
const WHOLE = area(0, 0, 9, 9);

const PLAIN: CellFormat = { fontSize: 11, bold: false };
const BOLD: CellFormat = { fontSize: 11, bold: true };
const LARGE: CellFormat = { fontSize: 14, bold: false };

const plain = (...at: Parameters<typeof area>): FormattedCell => ({ area: area(...at), format: PLAIN });
const bold = (...at: Parameters<typeof area>): FormattedCell => ({ area: area(...at), format: BOLD });
const large = (...at: Parameters<typeof area>): FormattedCell => ({ area: area(...at), format: LARGE });
const lined = ({ area: own, format }: FormattedCell): FormattedCell => ({
  area: own,
  format: { ...format, grid: true },
});

/** What is told after the commonest format, PLAIN, over the whole sheet. */
const isBold = (...at: Parameters<typeof area>): FormattedCell => ({
  area: area(...at),
  format: { bold: true },
});
const isLarge = (...at: Parameters<typeof area>): FormattedCell => ({
  area: area(...at),
  format: { fontSize: 14 },
});
const hasLines = (...at: Parameters<typeof area>): FormattedCell => ({
  area: area(...at),
  format: { grid: true },
});

describe('the commonest format first, over the whole sheet', () => {
  test.each<[what: string, cells: FormattedCell[], areas: FormattedCell[]]>([
    ['no cells', [], [{ area: WHOLE, format: {} }]],
    ['all alike', [plain(0, 0), plain(3, 4)], [{ area: WHOLE, format: PLAIN }]],
    ['of most cells', [bold(0, 0), plain(1, 0), plain(2, 0)], [{ area: WHOLE, format: PLAIN }, isBold(0, 0)]],
    [
      'the first of equally common ones',
      [plain(0, 0), bold(1, 0)],
      [{ area: WHOLE, format: PLAIN }, isBold(1, 0)],
    ],
    [
      'lines do not count',
      [lined(plain(0, 0)), bold(1, 0), plain(2, 0)],
      [{ area: WHOLE, format: PLAIN }, isBold(1, 0), hasLines(0, 0)],
    ],
  ])('%s', (_, cells, areas) => expect(formatAreas(cells, WHOLE)).toEqual(areas));
});

describe('then what differs, neighbours together', () => {
  /** Enough for PLAIN to be the commonest. */
  const others = Array.from({ length: 20 }, () => plain(8, 8));

  test.each<[what: string, cells: FormattedCell[], areas: FormattedCell[]]>([
    ['along a row', [bold(0, 0), bold(0, 1), bold(0, 2)], [isBold(0, 0, 1, 3)]],
    ['whatever the order they come in', [bold(0, 2), bold(0, 0), bold(0, 1)], [isBold(0, 0, 1, 3)]],
    ['merged ones too', [bold(0, 0, 1, 2), bold(0, 2, 1, 3)], [isBold(0, 0, 1, 5)]],
    ['not over a gap', [bold(0, 0), bold(0, 2)], [isBold(0, 0), isBold(0, 2)]],
    ['not of another format', [bold(0, 0), large(0, 1)], [isBold(0, 0), isLarge(0, 1)]],
    ['not of another height', [bold(0, 0, 2), bold(0, 1)], [isBold(0, 0, 2), isBold(0, 1)]],
    ['not of the next row', [bold(0, 0), bold(1, 1)], [isBold(0, 0), isBold(1, 1)]],
    ['down a column', [bold(0, 1), bold(1, 1), bold(2, 1, 2), bold(4, 1)], [isBold(0, 1, 5)]],
    [
      'a block',
      [bold(0, 1), bold(0, 2), bold(1, 1), bold(1, 2), bold(2, 2), bold(2, 1)],
      [isBold(0, 1, 3, 2)],
    ],
    ['not down over a gap', [bold(0, 1), bold(2, 1)], [isBold(0, 1), isBold(2, 1)]],
    ['not wider ones below', [bold(0, 1), bold(1, 1, 1, 2)], [isBold(0, 1), isBold(1, 1, 1, 2)]],
    ['not another format below', [bold(0, 1), large(1, 1)], [isBold(0, 1), isLarge(1, 1)]],
    [
      'under one of several, beside what is new',
      [bold(0, 0), large(0, 1), bold(1, 0), bold(1, 2)],
      [isBold(0, 0, 2), isLarge(0, 1), isBold(1, 2)],
    ],
    [
      'each part of a column that is interrupted',
      [bold(0, 0), bold(1, 0), bold(3, 0), bold(4, 0)],
      [isBold(0, 0, 2), isBold(3, 0, 2)],
    ],
    [
      'lines of a table as one area',
      [lined(bold(0, 0)), lined(plain(0, 1)), lined(plain(1, 0)), lined(large(1, 1))],
      [isBold(0, 0), isLarge(1, 1), hasLines(0, 0, 2, 2)],
    ],
  ])('%s', (_, cells, areas) =>
    expect(formatAreas([...cells, ...others], WHOLE)).toEqual([{ area: WHOLE, format: PLAIN }, ...areas]),
  );
});
