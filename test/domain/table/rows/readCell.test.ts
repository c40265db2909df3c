import { readCell, readText } from '../../../../src/domain/table/rows/readCell';
import {
  columnsOf,
  isTyped,
  isUnderMergedNumber,
  sourceRow,
  type TableFrame,
} from '../../../../src/domain/table/rows/TableRows';
import type { Role } from '../../../../src/domain/table/Role';
import type { Area } from '../../../../src/domain/sheet/Snapshot';
import type { TableColumn } from '../../../../src/domain/table/Table';
import { sheetOf } from '../../sheet/snapshotOf';

const column = (role: Role, at: number, own = false): TableColumn => ({
  column: at,
  header: '',
  role,
  confidence: 1,
  own,
});

const frame = (...columns: TableColumn[]): TableFrame => ({
  kind: 'plan',
  headerRow: 0,
  firstRow: 1,
  columns,
});

const TABLE = frame(column('no', 0), column('content', 1), column('result', 2), column('result', 3));

const SHEET = sheetOf([
  ['STT', 'Nội dung', 'Kết quả', 'Kết quả'],
  [1, 'Rà soát thủ tục', 45, ''],
  ['', 'của phường', '', ''],
  [2, 'Công khai:', 'Bảng', 'Tin'],
  ['', '- trên mạng', 'tại trụ sở', ''],
  ['', '', 'và nhà văn hóa', 5],
  [3, 'Tập huấn', '', ''],
]);

describe('the text of a role', () => {
  test.each<[Role, number[], string]>([
    ['content', [1], 'Rà soát thủ tục'],
    ['content', [1, 2], 'Rà soát thủ tục của phường'],
    ['content', [3, 4, 5], 'Công khai:\n- trên mạng'],
    ['result', [1], '45'],
    ['result', [3], 'Bảng\nTin'],
    ['result', [3, 4], 'Bảng\ntại trụ sở\nTin'],
    ['result', [3, 4, 5], 'Bảng\ntại trụ sở và nhà văn hóa\nTin 5'],
    ['result', [3, 5], 'Bảng và nhà văn hóa\nTin 5'],
    ['result', [2, 4], 'tại trụ sở'],
    ['result', [6], ''],
    ['note', [1], ''],
  ])('%s of the rows %j', (role, rows, text) => {
    expect(readText(SHEET, TABLE, rows, role)).toBe(text);
  });

  test('of several roles', () => {
    expect(readText(SHEET, TABLE, [3], 'content', 'result')).toBe('Công khai:\nBảng\nTin');
  });
});

describe('the cell of a role', () => {
  test.each<[number[], string | number, string]>([
    [[1], 45, 'Sheet1!C2'],
    [[1, 2], 45, 'Sheet1!C2'],
    [[2, 1], 45, 'Sheet1!C2'],
    [[3], 'Bảng\nTin', 'Sheet1!C4'],
    [[4], 'tại trụ sở', 'Sheet1!C5'],
    [[5], 'và nhà văn hóa\n5', 'Sheet1!C6'],
    [[6], '', 'Sheet1!C7'],
  ])('in the rows %j', (rows, value, cell) => {
    expect(readCell(SHEET, TABLE, rows, 'result')).toEqual({ value, numberFormat: 'General', cell });
  });

  test('none without such a column', () => {
    expect(readCell(SHEET, TABLE, [1], 'note')).toBeUndefined();
  });

  test('a text that blanks stand around', () => {
    const sheet = sheetOf([[''], [' Báo cáo ']]);
    expect(readCell(sheet, frame(column('result', 0)), [1], 'result')?.value).toBe('Báo cáo');
  });
});

describe('merged cells', () => {
  const merged: Area[] = [
    { row: 1, column: 0, rowCount: 2, columnCount: 1 },
    { row: 1, column: 2, rowCount: 2, columnCount: 1 },
    { row: 3, column: 2, rowCount: 1, columnCount: 2 },
    { row: 0, column: 3, rowCount: 2, columnCount: 1 },
  ];
  const sheet = sheetOf(
    [
      ['STT', 'Nội dung', 'Kết quả', 'Thời gian'],
      [1, 'Rà soát', 'Báo cáo', ''],
      ['', 'Công khai', '', 'Quý I'],
      [2, 'Tập huấn', 'Lớp', ''],
    ],
    { merged },
  );

  test('hold for all their rows, read once', () => {
    expect(readText(sheet, TABLE, [2], 'result')).toBe('Báo cáo\nQuý I');
    expect(readText(sheet, TABLE, [1, 2], 'result')).toBe('Báo cáo\nQuý I');
    expect(readCell(sheet, frame(column('result', 2)), [1, 2], 'result')?.value).toBe('Báo cáo');
  });

  test('beside one number are lines of one task', () => {
    expect(readText(sheet, TABLE, [1, 2], 'content')).toBe('Rà soát\nCông khai');
  });

  test.each([
    [1, 2, 1],
    [2, 2, 1],
    [3, 2, 3],
    [3, 3, 3],
    [1, 3, 1],
    [2, 1, 2],
  ])('the value at row %d, column %d stands in row %d', (row, at, source) => {
    expect(sourceRow(sheet, TABLE, row, at)).toBe(source);
  });

  test.each([
    [1, false],
    [2, true],
    [3, false],
  ])('row %d goes on with the number above it: %s', (row, expected) => {
    expect(isUnderMergedNumber(sheet, TABLE, row)).toBe(expected);
    expect(isUnderMergedNumber(sheet, frame(column('content', 1)), row)).toBe(false);
  });

  test('without merges no row does', () => {
    expect(isUnderMergedNumber(SHEET, TABLE, 2)).toBe(false);
  });
});

describe('the columns of a role', () => {
  const table = frame(
    column('status', 0),
    column('status', 1, true),
    column('note', 2, true),
    column('daysLate', 3, true),
    column('daysLate', 4),
    column('verdict', 5, true),
  );
  const at = (...roles: Role[]): number[] => columnsOf(table, ...roles).map((found) => found.column);

  test('theirs where they have one, else ours, never what we compute', () => {
    expect(at('status')).toEqual([0]);
    expect(at('note')).toEqual([2]);
    expect(at('daysLate')).toEqual([4]);
    expect(at('verdict')).toEqual([]);
    expect(at('note', 'verdict')).toEqual([2]);
    expect(at('status', 'note')).toEqual([0]);
  });

  test.each([
    [column('daysLate', 0, true), false],
    [column('shortfall', 0, true), false],
    [column('daysLate', 0), true],
    [column('status', 0, true), true],
  ])('%j was typed: %s', (found, expected) => {
    expect(isTyped(found)).toBe(expected);
  });
});
