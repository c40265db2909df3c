import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { CellValue } from '../../src/domain/sheet/Snapshot';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { openRows } from '../actions/planSheet';
import type { CheckJson } from './CheckJson';
import { runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
const fileIn = (name: string): string => join(folder, name);

const FIELDS = [
  'văn thư điện tử',
  'lưu trữ lịch sử',
  'thư viện cộng đồng',
  'nhà văn hóa thôn',
  'đất nghĩa trang',
];
const WORKS = ['Rà soát', 'Sửa chữa', 'Thống kê', 'Kiểm kê', 'Tập huấn', 'Bàn giao', 'Số hóa', 'Trang bị'];
const TIMES = ['Quý I', 'Quý II', 'Trước ngày 30/9/2026', 'Tháng 11', 'Thường xuyên'];
const TASKS = FIELDS.flatMap((field, i) =>
  WORKS.map((work, j): CellValue[] => [
    i * WORKS.length + j + 1,
    `${work} ${field} của xã`,
    `Báo cáo ${work.toLowerCase()} ${field}`,
    'Phòng Văn hóa - Xã hội',
    TIMES[(i + j) % TIMES.length] ?? '',
  ]),
);
const TITLES: CellValue[][] = [
  ['ỦY BAN NHÂN DÂN XÃ TAM GIANG', '', '', '', ''],
  ['KẾ HOẠCH VĂN HÓA, LƯU TRỮ NĂM 2026', '', '', '', ''],
  ['(Kèm theo Quyết định số 88/QĐ-UBND ngày 12/01/2026 của UBND xã Tam Giang)', '', '', '', ''],
  ['STT', 'Nội dung công việc', 'Kết quả công việc', 'Cơ quan thực hiện', 'Thời gian thực hiện'],
];
const INDICATORS = Array.from({ length: 9 }, (_, i): CellValue[] => [
  i + 1,
  `Tỷ lệ ${WORKS[i % WORKS.length]?.toLowerCase() ?? ''} ${FIELDS[i % FIELDS.length] ?? ''}`,
  '%',
  `Tối thiểu ${61 + i}%`,
  `${90 + i}%`,
  i < 5 ? `${60 + i}%` : '',
]);

/** A plan of another ward and another kind, with the tasks that are `kept` of its 40, half of their results filled in. */
async function fileOf(name: string, kept: (no: number) => boolean, isFilled = false): Promise<string> {
  const codes = ['A', 'B', 'C', 'D', 'E'];
  const rows = FIELDS.flatMap((field, i) => [
    [codes[i] ?? '', `Công tác ${field}`, '', '', ''],
    ...TASKS.slice(i * WORKS.length, (i + 1) * WORKS.length)
      .filter(([no]) => kept(Number(no)))
      .map((row) =>
        isFilled && Number(row[0]) % 4 === 0 ? row.map((cell, at) => (at === 2 ? '' : cell)) : row,
      ),
  ]);
  const host = await openRows([...TITLES, ...rows]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Chỉ tiêu');
    const header = [
      'STT',
      'Tên chỉ tiêu',
      'Đơn vị tính',
      'Chỉ tiêu năm 2026',
      'Kết quả năm 2025',
      'Kết quả đạt được',
    ];
    sheet.getRangeByIndexes(0, 0, 10, 6).values = [header, ...INDICATORS];
    await context.sync();
  });
  const path = fileIn(name);
  writeFileSync(path, await saveWorkbook(host.workbook));
  return path;
}

async function read(args: readonly string[]): Promise<CheckJson> {
  const run = await runCli([...args, '--json']);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(run.stdout) as CheckJson;
}

test('a plan of 40 tasks and 9 indicators, kept and followed through the year as the plan of 2025 is', async () => {
  const whole = await fileOf('goc.xlsx', () => true);
  const kept = fileIn('giu.xlsx');
  const { stdout } = await runCli(['keep', whole, '-o', kept, '--json']);
  expect(JSON.parse(stdout)).toMatchObject({
    year: 2026,
    title: 'Kế hoạch văn hóa, lưu trữ năm 2026',
    decision: { number: '88/QĐ-UBND', issuer: 'UBND xã Tam Giang' },
  });
  expect(stdout).not.toContain('targetRule');
  const half = await fileOf('nua.xlsx', (no) => no !== 7 && no !== 21, true);
  const followed = await read(['check', half, '--plan', kept, '--as-of', '2026-07-10']);
  expect(followed.plan).toEqual({ year: 2026, title: 'Kế hoạch văn hóa, lưu trữ năm 2026' });
  expect(followed.missing).toEqual([7, 21]);
  expect(followed.outside).toEqual([]);
  expect(followed.tasks.filter(({ no }) => Number(no) % 4 === 0).map(({ result }) => result)).not.toContain(
    '',
  );
  expect(followed.indicators.map(({ assigned }) => assigned.value)).toEqual(INDICATORS.map((_, i) => 61 + i));
});

test.each([
  ['q1', '2026-04-10'],
  ['6m', '2026-07-10'],
  ['year', '2026-12-31'],
])('its report of %s says nothing of the plan of 2025', async (period, asOf) => {
  const kept = fileIn(`giu-${period}.xlsx`);
  const output = fileIn(`bc-${period}.xlsx`);
  await runCli(['keep', await fileOf(`nua-${period}.xlsx`, () => true, true), '-o', kept]);
  await read(['run', kept, '-o', output, '--period', period, '--as-of', asOf]);
  const { sheets } = await readXlsx(readFileSync(output));
  const texts = JSON.stringify(sheets.map(({ rows }) => rows));
  for (const word of ['Phổ Ninh', 'Đức Phổ', '35/QĐ-UBND', 'khoản 1 Phụ lục', 'Điệp', 'Văn phòng – Thống kê'])
    expect(texts).not.toContain(word);
});

test('300 tasks are kept and read again', async () => {
  const rows = Array.from({ length: 300 }, (_, i): CellValue[] => [
    i + 1,
    `Việc thứ ${i + 1}: ${'rà soát, cập nhật hồ sơ và báo cáo kết quả '.repeat(8)}`,
    `Báo cáo ${i + 1}`,
    'Văn phòng HĐND và UBND',
    'Quý II',
  ]);
  const host = await openRows([...TITLES, ...rows]);
  writeFileSync(fileIn('300.xlsx'), await saveWorkbook(host.workbook));
  expect(await runCli(['keep', fileIn('300.xlsx'), '-o', fileIn('giu-300.xlsx')])).toMatchObject({
    exitCode: 0,
  });
  const { missing, outside, differences, tasks } = await read(['check', fileIn('giu-300.xlsx')]);
  expect({ missing, outside, differences, count: tasks.length }).toEqual({
    ...{ missing: [], outside: [], differences: [], count: 300 },
  });
});
