import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, type Cell, type MergeRange, type Sheet } from 'hucre/xlsx';
import { textWidth } from '../../src/domain/text/textMetrics';
import { runCli } from './runCli';

/** The layout of a báo cáo under Nghị định 30/2020/NĐ-CP, as an independent reader finds it in the written .xlsx. */
const SETTINGS = {
  parentAgency: 'UBND tỉnh Quảng Ngãi',
  agency: 'Ủy ban nhân dân phường Đức Phổ',
  place: 'Đức Phổ',
  number: '7',
  addressees: ['Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh'],
  signerName: 'Nguyễn Văn Bình',
  recipients: ['Như trên', 'Lưu: VT'],
};

const folder = mkdtempSync(join(tmpdir(), 'tthc-decree30-'));
let body: Sheet;
let annexes: readonly Sheet[];

beforeAll(async () => {
  const settings = join(folder, 'settings.json');
  const output = join(folder, 'report.xlsx');
  writeFileSync(settings, JSON.stringify(SETTINGS));
  const input = 'test/workbooks/so-theo-doi-giua-nam.xlsx';
  const options = ['--as-of', '2025-07-05', '--period', '6m', '--settings', settings];
  const { exitCode, stderr } = await runCli(['run', input, '-o', output, ...options]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const { sheets } = await readXlsx(readFileSync(output), { readStyles: true });
  const report = sheets.find(({ name }) => name.startsWith('Báo cáo'));
  if (!report) throw new Error('no report');
  body = report;
  annexes = sheets.filter(({ name }) => name.startsWith('PL'));
});

interface Found {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly cell: Cell;
}

const cellsOf = ({ cells }: Sheet): Found[] =>
  [...(cells ?? [])].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(',').map(Number);
    return { row, column, cell, text: String(cell.value ?? '') };
  });

function find(sheet: Sheet, start: string): Found {
  const found = cellsOf(sheet).find(({ text }) => text.trim().startsWith(start));
  if (!found) throw new Error(`no cell starts with “${start}”`);
  return found;
}

const INCHES_TO_MM = 25.4;

test.each([
  ['paper A4', (sheet: Sheet) => sheet.pageSetup?.paperSize === 'a4'],
  ['top margin 20-25 mm', (sheet: Sheet) => within(margin(sheet, 'top'), 20, 25)],
  ['bottom margin 20-25 mm', (sheet: Sheet) => within(margin(sheet, 'bottom'), 20, 25)],
  ['left margin 30-35 mm', (sheet: Sheet) => within(margin(sheet, 'left'), 30, 35)],
  ['right margin 15-20 mm', (sheet: Sheet) => within(margin(sheet, 'right'), 15, 20)],
  ['Times New Roman', (sheet: Sheet) => fonts(sheet).join() === 'Times New Roman'],
  ['black', (sheet: Sheet) => colors(sheet).length === 0],
  [
    'page number: Arabic, size 13, upright, centred in the top margin',
    (sheet: Sheet) => sheet.headerFooter?.oddHeader === '&C&"Times New Roman,Regular"&13&P',
  ],
  [
    'no page number on page 1',
    (sheet: Sheet) => sheet.headerFooter?.differentFirst === true && !sheet.headerFooter.firstHeader,
  ],
  ['none in the bottom margin', (sheet: Sheet) => !sheet.headerFooter?.oddFooter],
] as const)('report and annexes (Phụ lục I, mục I): %s', (_, holds) => {
  expect(annexes.length).toBeGreaterThan(0);
  for (const sheet of [body, ...annexes]) expect([sheet.name, holds(sheet)]).toEqual([sheet.name, true]);
});

const within = (value: number, least: number, most: number): boolean =>
  value >= least - 0.01 && value <= most + 0.01;

const margin = ({ pageSetup }: Sheet, side: 'top' | 'bottom' | 'left' | 'right'): number =>
  (pageSetup?.margins?.[side] ?? NaN) * INCHES_TO_MM;

const fonts = (sheet: Sheet): unknown[] => [
  ...new Set(cellsOf(sheet).map(({ cell }) => cell.style?.font?.name)),
];

/** Theme colour 1 is the text colour of the theme, black. */
const colors = (sheet: Sheet): unknown[] =>
  cellsOf(sheet)
    .map(({ cell }) => cell.style?.font?.color)
    .filter((color) => color !== undefined && color.theme !== 1 && !/^(FF)?000000$/.test(color.rgb ?? ''));

test('the text is portrait; wide tables are annexes of their own, landscape', () => {
  expect(body.pageSetup?.orientation ?? 'portrait').toBe('portrait');
  expect(annexes.map(({ pageSetup }) => pageSetup?.orientation)).toEqual(annexes.map(() => 'landscape'));
});

/** B bold, I italic. */
const weightOf = ({ style }: Cell): string =>
  `${style?.font?.bold === true ? 'B' : ''}${style?.font?.italic === true ? 'I' : ''}`;

function expectLook(cell: Cell, least: number, most: number, weight: string, horizontal: string): void {
  expect(cell.style?.font?.size).toBeGreaterThanOrEqual(least);
  expect(cell.style?.font?.size).toBeLessThanOrEqual(most);
  expect({ weight: weightOf(cell), horizontal: cell.style?.alignment?.horizontal }).toEqual({
    weight,
    horizontal,
  });
}

/** Sizes in points. */
test.each([
  ['Quốc hiệu', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 13, 'B', 'center'],
  ['Tiêu ngữ', 'Độc lập - Tự do - Hạnh phúc', 13, 14, 'B', 'center'],
  ['parent agency, not bold', 'UBND TỈNH QUẢNG NGÃI', 12, 13, '', 'center'],
  ['agency, first line', 'ỦY BAN NHÂN DÂN', 12, 13, 'B', 'center'],
  ['agency, second line', 'PHƯỜNG ĐỨC PHỔ', 12, 13, 'B', 'center'],
  ['number: under 10 with a leading zero', 'Số: 07/BC-UBND', 13, 13, '', 'center'],
  [
    'place and date: day under 10 with a leading zero, month 7 without',
    'Đức Phổ, ngày 05 tháng 7 năm 2025',
    13,
    14,
    'I',
    'center',
  ],
  ['kind of document (tên loại)', 'BÁO CÁO', 13, 14, 'B', 'center'],
  ['subject (trích yếu)', 'Tình hình, kết quả kiểm soát', 13, 14, 'B', 'center'],
  ['addressees', 'Kính gửi:', 13, 14, '', 'left'],
  ['body', 'Thực hiện Kế hoạch', 13, 14, '', 'justify'],
  ['level mục', 'I. TÌNH HÌNH, KẾT QUẢ KIỂM SOÁT', 13, 14, 'B', 'justify'],
  ['level khoản with a title', '1. Công tác chỉ đạo', 13, 14, 'B', 'justify'],
  ['authority', 'TM. ỦY BAN NHÂN DÂN', 13, 14, 'B', 'center'],
  ["signer's title", 'CHỦ TỊCH', 13, 14, 'B', 'center'],
  ['signer', 'Nguyễn Văn Bình', 13, 14, 'B', 'center'],
  ['recipients', 'Nơi nhận:', 12, 12, 'BI', 'left'],
  ['list of recipients', '- Như trên;', 11, 11, '', 'left'],
  ['archive, last', '- Lưu: VT, …………', 11, 11, '', 'left'],
] as const)('%s: %s', (_, start, least, most, weight, horizontal) =>
  expectLook(find(body, start).cell, least, most, weight, horizontal),
);

test.each([
  ['heading', 'Phụ lục', 14, 14, 'B'],
  ['title', 'TÌNH HÌNH THỰC HIỆN NHIỆM VỤ', 13, 14, 'B'],
  ['reference', '(Kèm theo Báo cáo số 07/BC-UBND ngày 05 tháng 7 năm 2025', 13, 14, 'I'],
] as const)('annex: %s', (_, start, least, most, weight) =>
  expectLook(find(annexes[0] ?? body, start).cell, least, most, weight, 'center'),
);

test('two or more annexes have Roman numerals, and the body refers to each', () => {
  const numerals = annexes.map((sheet) => find(sheet, 'Phụ lục').text);
  expect(numerals).toEqual(numerals.length === 1 ? ['Phụ lục'] : ['Phụ lục I', 'Phụ lục II']);
  const text = cellsOf(body)
    .map((found) => found.text)
    .join('\n');
  for (const numeral of numerals) expect(text).toMatch(new RegExp(`${numeral}\\b`));
});

test.each([
  ['nation and parent agency', 'CỘNG HÒA', 'UBND TỈNH'],
  ['place and date, and number', 'Đức Phổ, ngày', 'Số:'],
  ['recipients and authority', 'Nơi nhận:', 'TM. ỦY BAN'],
])('on one line: %s', (_, one, other) => expect(find(body, one).row).toBe(find(body, other).row));

test.each([
  ['motto: as long as it', 'Độc lập', 0.97, 1.03],
  ['agency: 1/3 to 1/2 of it', 'PHƯỜNG ĐỨC PHỔ', 1 / 3, 1 / 2],
])('line under the %s', (_, start, least, most) => {
  const above = find(body, start);
  const line = cellsOf(body).find(
    ({ row, column, text }) => row === above.row + 1 && column === above.column && /^_+$/.test(text),
  );
  const widthOf = ({ text, cell }: Found): number =>
    textWidth(text, { size: cell.style?.font?.size ?? NaN, bold: cell.style?.font?.bold ?? false });
  expect(line && widthOf(line) / widthOf(above)).toBeGreaterThanOrEqual(least);
  expect(line && widthOf(line) / widthOf(above)).toBeLessThanOrEqual(most);
});

test('several addressees: a line each with a dash, ";" and a last "."', () => {
  const { row } = find(body, 'Kính gửi:');
  expect(
    cellsOf(body).flatMap((found) =>
      found.row > row && found.row <= row + 2 && found.text ? [found.text.trim()] : [],
    ),
  ).toEqual(['- Ủy ban nhân dân tỉnh;', '- Văn phòng UBND tỉnh.']);
});

test('the body ends with "./."', () => {
  const signature = find(body, 'TM. ỦY BAN').row;
  const last = cellsOf(body)
    .filter(({ row, text }) => row < signature && text !== '')
    .at(-1);
  expect(last?.text).toMatch(/\.\/\.$/);
});

test('the header row of an annex repeats on each page', () => {
  for (const sheet of annexes) {
    const header = find(sheet, 'STT').row;
    expect(sheet.pageSetup?.printTitlesRow).toBe(`$${header + 1}:$${header + 1}`);
  }
});

test('thin lines around every cell of a table', () => {
  for (const sheet of annexes) {
    const header = find(sheet, 'STT').row;
    const end = find(sheet, './.').row;
    const inTable = cellsOf(sheet).filter(({ row }) => row >= header && row < end);
    for (const { cell } of inTable) {
      const { left, right, top, bottom } = cell.style?.border ?? {};
      expect([left, right, top, bottom].map((side) => side?.style)).toEqual(Array(4).fill('thin'));
    }
  }
});

test('merged areas never overlap', () => {
  const covers = ({ startRow, endRow, startCol, endCol }: MergeRange): string[] =>
    range(startRow, endRow).flatMap((row) => range(startCol, endCol).map((column) => `${row},${column}`));
  for (const { merges = [] } of [body, ...annexes]) {
    const all = merges.flatMap(covers);
    expect(new Set(all).size).toBe(all.length);
  }
});

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
