import fc from 'fast-check';
import { inExcel } from '../../host/inExcel';
import { viewSheet } from '../../../src/host/viewSheet';
import { gridShape, type GridShape } from '../../../src/preview/grid/GridShape';
import { placeRow } from '../../../src/preview/grid/placeRow';

interface Sheet {
  readonly merges: readonly string[];
  readonly frozen?: string;
  readonly hidden?: readonly string[];
}

async function shapeOf({ merges, frozen, hidden = [] }: Sheet): Promise<GridShape> {
  const { host, run } = await inExcel();
  await run(async (sheet, context) => {
    for (const area of merges) sheet.getRange(area).merge();
    if (frozen !== undefined) sheet.freezePanes.freezeAt(sheet.getRange(frozen));
    for (const rows of hidden) sheet.getRange(rows).rowHidden = true;
    await context.sync();
  });
  return gridShape(viewSheet(host.workbook, 'Sheet1'), 20, 6);
}

/** "A1 3×2" is the cell A1 three rows high and two columns wide; … marks a later piece of a merged area. */
const drawn = (shape: GridShape, row: number, from = 0, to = 19) =>
  placeRow(shape, row - 1, { from, to }).map(
    ({ column, row: anchor, rowSpan, colSpan, rest }) =>
      `${String.fromCharCode(65 + column)}${anchor + 1}${rowSpan * colSpan > 1 ? ` ${rowSpan}×${colSpan}` : ''}${rest ? '…' : ''}`,
  );

test('a merged area is one cell where it begins and none below', async () => {
  const shape = await shapeOf({ merges: ['B2:C4'] });
  expect(drawn(shape, 2)).toEqual(['A2', 'B2 3×2', 'D2', 'E2', 'F2']);
  expect(drawn(shape, 3)).toEqual(['A3', 'D3', 'E3', 'F3']);
});

test('hidden rows are not counted; when the first is hidden the next one shows it', async () => {
  const shape = await shapeOf({ merges: ['A2:A5'], hidden: ['2:3'] });
  expect(drawn(shape, 4)[0]).toBe('A2 2×1');
});

test('frozen panes cut a merged area: the first piece has its text', async () => {
  const shape = await shapeOf({ merges: ['A1:D1', 'A2:A6'], frozen: 'A1:B3' });
  expect(drawn(shape, 1, 0, 2)).toEqual(['A1 1×2', 'A1 1×2…', 'E1', 'F1']);
  expect(drawn(shape, 2, 0, 2)[0]).toBe('A2 2×1');
  expect(drawn(shape, 4, 3, 19)[0]).toBe('A2 3×1…');
});

test('a merged area that begins above the rows that are drawn begins with the first of them', async () => {
  const shape = await shapeOf({ merges: ['A2:A12'] });
  expect(drawn(shape, 8, 7, 15)[0]).toBe('A2 5×1');
});

test('every visible place is covered by one table cell', async () => {
  const shapes = await Promise.all([
    shapeOf({ merges: ['B2:C4', 'D1:D9', 'A6:C6'], frozen: 'A1:A3' }),
    shapeOf({ merges: ['A1:F1', 'B3:E5', 'A8:A19'], frozen: 'A1:B4', hidden: ['4:4', '10:12'] }),
  ]);
  fc.assert(
    fc.property(
      fc.constantFrom(...shapes),
      fc.integer({ min: 0, max: 19 }),
      fc.integer({ min: 0, max: 19 }),
      (shape, a, b) => {
        const [from, to] = [Math.max(Math.min(a, b), shape.view.frozen.rows), Math.max(a, b)];
        const rows = shape.rows.filter((row) => row >= from && row <= to);
        const covered = rows
          .flatMap((row) => placeRow(shape, row, { from, to }))
          .reduce((sum, { rowSpan, colSpan }) => sum + rowSpan * colSpan, 0);
        expect(covered).toBe(rows.length * shape.columns.length);
      },
    ),
  );
});

test('of columns that are not drawn a gap is left; a merged area that begins there shows its text where it is drawn', async () => {
  const shape = await shapeOf({ merges: ['A2:C2', 'D3:F3'] });
  const gap = (index: number) => ({ index, width: 128, stickyLeft: undefined });
  const columns = [gap(-1), ...shape.columns.slice(2, 5), gap(-2)];
  const row = (number: number) => drawn({ ...shape, columns }, number).slice(1, -1);
  expect(row(1)).toEqual(['C1', 'D1', 'E1']);
  expect(row(2)).toEqual(['A2', 'D2', 'E2']);
  expect(row(3)).toEqual(['C3', 'D3 1×2']);
});
