import type { Edit } from '../../../src/domain/sheet/Edit';
import { findTables } from '../../../src/domain/table/findTables';
import type { Grid } from '../../../src/domain/sheet/Grid';
import { fillPlan } from '../../../src/domain/fill/fillPlan';
import { sampleTask } from '../report/sampleAnalysis';
import { sheetFromText } from '../sheet/snapshotOf';

const HEADER =
  'STT | Nội dung công việc | Kết quả công việc | Cơ quan, đơn vị thực hiện | Thời gian thực hiện';
const ALL = `${HEADER} | Hạn hoàn thành | Ngày hoàn thành | Kết quả thực hiện | Văn bản (số, ký hiệu) | Tình trạng | Số ngày chậm | Nguyên nhân, giải pháp | Ghi chú`;
const ROWS = `1 | Phát thanh | Bài viết | Văn hóa | Quý I
2 | Tập huấn | Báo cáo | Văn phòng | Quý II`;
const DUE_ROWS = `1 | Phát thanh | Bài viết | Văn hóa | Quý I | 31/3/2025
2 | Tập huấn | Báo cáo | Văn phòng | Quý II | 30/6/2025`;

/** B3 is the first cell of the header. */
const sheetOf = (text: string, more: Partial<Grid> = {}): Grid => ({
  ...sheetFromText(text, { name: 'Sổ', row: 2, column: 1 }),
  ...more,
});

function fill(sheet: Grid, rows: readonly number[] = [4, 5]): readonly Edit[] {
  const [table] = findTables(sheet);
  if (!table) throw new Error('no table');
  const tasks = rows.map((row) => sampleTask({ no: String(row - 3), status: 'done', row, sheet: 'Sổ' }));
  return fillPlan(sheet, table, tasks);
}
const kinds = (edits: readonly Edit[]) => [...new Set(edits.map(({ kind }) => kind))];
const ruled = {
  ownRules: [
    { id: 'r1', formula: '' },
    { id: 'r2', formula: '' },
  ],
};
const marked = (value: string) => ({ properties: { 'tthc.highlight': value } });

describe('a sheet that lacks our columns', () => {
  const filled = () => fill(sheetOf(`${HEADER}\n${ROWS}`));

  test('they are added, highlighted with the table, and what is highlighted is remembered', () => {
    expect(filled().at(-2)).toMatchObject({
      kind: 'highlight',
      sheet: 'Sổ',
      area: { row: 3, column: 1, rowCount: 2, columnCount: 13 },
    });
    expect(filled().at(-1)).toEqual({
      kind: 'sheetProperty',
      sheet: 'Sổ',
      key: 'tthc.highlight',
      value: 'B4:N5 10',
    });
  });

  test.each([
    ['no numbers where they stand in the text', '1. Phát thanh', '1', false],
    ['numbers where there are none', 'Phát thanh', '', true],
  ])('%s', (_, content, no, isAdded) => {
    const sheet = sheetOf(`Nội dung công việc | Đơn vị thực hiện | Thời gian | Sản phẩm
      ${content} | Văn hóa | Quý I | Bài viết`);
    const [table] = findTables(sheet);
    if (!table) throw new Error('no table');
    const edits = fillPlan(sheet, table, [sampleTask({ no, status: 'done', row: 4, sheet: 'Sổ' })]);
    const headers = edits.flatMap((edit) => (edit.kind === 'cells' ? edit.values.flat() : []));
    expect(headers.includes('STT')).toBe(isAdded);
  });

  test('the row of a task is filled, other rows are not', () => {
    const body = fill(sheetOf(`${HEADER}\n${ROWS}`), [5]).filter((edit) => edit.kind === 'cells');
    expect(body.slice(1)).toMatchObject([{ row: 4, column: 10, values: [['√ Hoàn thành']] }]);
  });

  test('our rules go where columns are added, and come back over these too', () => {
    const again = fill(sheetOf(`${HEADER}\n${ROWS}`, { ...ruled, ...marked('B4:N5 10') }));
    expect(again[0]).toMatchObject({
      kind: 'removeRules',
      sheet: 'Sổ',
      ids: ['r1', 'r2'],
    });
    expect(kinds(again).slice(-2)).toEqual(['sheetProperty', 'highlight']);
  });
});

describe('a sheet that has our columns', () => {
  const text = `${ALL}\n${DUE_ROWS}`;
  test.each<[string, Partial<Grid>, readonly string[]]>([
    ['never highlighted', {}, ['cells', 'highlight', 'sheetProperty']],
    ['highlighted as it is now: it stays', { ...ruled, ...marked('B4:N5 10') }, ['cells']],
    [
      'highlighted over fewer rows',
      { ...ruled, ...marked('B4:N4 10') },
      ['removeRules', 'cells', 'highlight', 'sheetProperty'],
    ],
    [
      'highlighted by another column',
      { ...ruled, ...marked('B4:N5 9') },
      ['removeRules', 'cells', 'highlight', 'sheetProperty'],
    ],
    ['the rules were deleted', marked('B4:N5 10'), ['cells', 'highlight', 'sheetProperty']],
    ['rules without the mark', ruled, ['removeRules', 'cells', 'highlight', 'sheetProperty']],
  ])('%s', (_, more, expected) => expect(kinds(fill(sheetOf(text, more)))).toEqual(expected));

  test('status and days are written anew, but not over what was typed in their place', () => {
    const text = `${ALL}
1 | Phát thanh | Bài viết | Văn hóa | Quý I | 31/3/2025 | | | | ▲ Chậm tiến độ | 10 |
2 | Tập huấn | Báo cáo | Văn phòng | Quý II | 30/6/2025 | | | | Đã giao chị Hoa | x |`;
    const own = { 'tthc.kind': 'tracker', 'tthc.ownColumns': JSON.stringify(ALL.split(' | ')) };
    const edits = fill(sheetOf(text, { ...ruled, properties: { ...own, 'tthc.highlight': 'B4:N5 10' } }));
    expect(edits).toMatchObject([
      {
        row: 3,
        column: 10,
        values: [
          ['√ Hoàn thành', ''],
          [null, ''],
        ],
      },
    ]);
  });

  test('without tasks nothing is written, and nothing highlighted', () =>
    expect(fill(sheetOf(text), [])).toEqual([]));
});
