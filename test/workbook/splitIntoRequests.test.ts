import type { QueuedEdit } from '../../src/workbook/queueEdits';
import { splitIntoRequests } from '../../src/workbook/splitIntoRequests';

const cells = (rows: number): QueuedEdit => ({
  kind: 'cells',
  sheet: 'Sổ',
  row: 3,
  column: 1,
  values: Array.from({ length: rows }, (_, i) => [`dòng ${i}`, i]),
  numberFormats: Array.from({ length: rows }, () => [null, '0']),
});

test('any ward’s workbook goes out in one request', () =>
  expect(splitIntoRequests([{ kind: 'addSheet', sheet: 'Sổ', properties: {} }, cells(400)])).toHaveLength(1));

test('what would pass the limit is parted into blocks of rows, in order and without loss', () => {
  const batches = splitIntoRequests([cells(5_000)], 100_000);
  expect(batches.length).toBeGreaterThan(1);
  const rows = batches
    .flat()
    .flatMap((edit) => (edit.kind === 'cells' ? edit.values.map((row, i) => [edit.row + i, row[1]]) : []));
  expect(rows).toEqual(Array.from({ length: 5_000 }, (_, i) => [i + 3, i]));
  for (const batch of batches) expect(JSON.stringify(batch).length * 2).toBeLessThanOrEqual(200_000);
});

test('so are fonts, each with what it was', () => {
  const names = Array.from({ length: 1_200 }, (_, i) => [`Font ${i}`]);
  const before = names.map(([name = '']) => [`.Vn${name}`]);
  const fonts: QueuedEdit = { kind: 'fonts', sheet: 'Sổ', row: 3, column: 1, names, before };
  const slices = splitIntoRequests([fonts]).flat();
  expect(slices.map((edit) => edit.kind === 'fonts' && edit.row)).toEqual([3, 503, 1_003]);
  expect(slices.flatMap((edit) => (edit.kind === 'fonts' ? edit.names : []))).toEqual(names);
  expect(slices.flatMap((edit) => (edit.kind === 'fonts' ? edit.before : []))).toEqual(before);
});

test('no edits, one empty batch', () => expect(splitIntoRequests([])).toEqual([[]]));

test('row heights of every size weigh as much as the calls that they take', () => {
  const heights = Array.from({ length: 45_000 }, (_, i) => 15 + i / 100);
  const batches = splitIntoRequests([{ kind: 'rowHeights', sheet: 'Sổ', row: 3, heights }]);
  expect(batches.length).toBeGreaterThan(1);
  const sliced = batches.flat().flatMap((edit) => (edit.kind === 'rowHeights' ? [edit] : []));
  expect(sliced.flatMap((edit) => edit.heights)).toEqual(heights);
  expect(sliced.map(({ row }) => row)).toEqual([3, 20_003, 40_003]);
});
