import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Host } from '../../src/host/createHost';
import type { Snapshot } from '../../src/domain/sheet/Snapshot';
import { openInExcel, snapshotNow } from '../actions/openInExcel';

const FOLDER = 'test/workbooks';
const BLANK = 'so-trang.xlsx';
const workbooks = readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx') && name !== BLANK);

/** Conditional formats get new ids each time that a workbook is opened. */
const withoutIds = ({ sheets, ...rest }: Snapshot) => ({
  ...rest,
  sheets: sheets.map((sheet) => ({ ...sheet, ownRules: sheet.ownRules.map(({ formula }) => formula) })),
});

const longestAnswer = ({ requests }: Host): number =>
  Math.max(...requests.map(({ responseBytes }) => responseBytes));

describe('a workbook read by blocks of rows is told as one read at once', () => {
  test.each(workbooks)('%s', async (name) => {
    const bytes = readFileSync(join(FOLDER, name));
    const host = await openInExcel(bytes);
    const whole = await snapshotNow();
    const limited = await openInExcel(bytes, { payloadLimitBytes: longestAnswer(host) - 1 });
    expect(withoutIds(await snapshotNow())).toEqual(withoutIds(whole));
    expect(limited.requests.length).toBeGreaterThan(host.requests.length);
  });

  test('with merged areas, hidden rows and sheets, some blank', async () => {
    const rows = Array.from({ length: 900 }, (_, i) => [i + 1, `Việc số ${i + 1}`, `Quý ${(i % 4) + 1}`]);
    const bytes = await writeXlsx({
      sheets: [
        {
          name: 'Sổ',
          rows,
          merges: [{ startRow: 3, startCol: 1, endRow: 5, endCol: 2 }],
          rowDefs: new Map([
            [7, { hidden: true }],
            [640, { hidden: true }],
          ]),
        },
        { name: 'Ẩn', rows: [['a']], hidden: true },
        { name: 'Rất ẩn', rows: [['b']], veryHidden: true },
        { name: 'Trống', rows: [] },
      ],
    });
    await openInExcel(bytes);
    const whole = await snapshotNow();
    expect(whole.sheets.map(({ visibility }) => visibility)).toEqual([
      ...['visible', 'hidden', 'veryHidden', 'visible'],
    ]);
    expect(whole.sheets[0]).toMatchObject({
      merged: [{ row: 3, column: 1, rowCount: 3, columnCount: 2 }],
      hiddenRows: [7, 640],
    });
    await openInExcel(bytes, { payloadLimitBytes: 20_000 });
    expect(await snapshotNow()).toEqual(whole);
  });

  test('with more merged areas than Excel tells at once', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => [i % 2 === 0 ? i / 2 + 1 : '', `Việc số ${i + 1}`]);
    const merges = Array.from({ length: 1_500 }, (_, i) => ({
      ...{ startRow: 2 * i, startCol: 0, endRow: 2 * i + 1, endCol: 0 },
    }));
    const bytes = await writeXlsx({ sheets: [{ name: 'Sổ', rows, merges }] });
    await openInExcel(bytes, { payloadLimitBytes: 60_000 });
    const { sheets } = await snapshotNow();
    expect(sheets[0]?.values).toHaveLength(3_000);
    expect(sheets[0]?.merged).toEqual(
      merges.map(({ startRow }) => ({ row: startRow, column: 0, rowCount: 2, columnCount: 1 })),
    );
  });
});
