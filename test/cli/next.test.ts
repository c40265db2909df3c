import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import type { CheckJson } from './CheckJson';
import { runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
const output = join(folder, 'next.xlsx');
const INPUT = 'test/workbooks/kh-kiem-soat-tthc-nam-2026-phuong-sa-huynh.xlsx';

describe('tthc next on the plan of 2026', () => {
  beforeAll(async () => {
    const run = await runCli(['next', INPUT, '-o', output, '--as-of', '2026-12-01']);
    expect(run).toMatchObject({ exitCode: 0, stderr: '' });
    expect(run.stdout).toContain('Đã lập dự thảo kế hoạch năm 2027');
    expect(run.stdout).toContain('ô 2026!E16: “Trước ngày 15/12/2026” → “Trước ngày 15/12/2027”');
  });

  test('a workbook of its own with the draft alone', async () => {
    const { sheets } = await readXlsx(readFileSync(output));
    expect(sheets.map(({ name }) => name)).toEqual(['Sổ theo dõi 2027', 'Thay đổi 2027']);
  });

  test('is read at once as the plan of 2027, and nothing is late', async () => {
    const run = await runCli(['check', output, '--as-of', '2027-01-05', '--json']);
    const read = JSON.parse(run.stdout) as CheckJson;
    expect(read.year).toBe(2027);
    expect(read.tasks).toHaveLength(6);
    expect(read.tasks.filter(({ status }) => status === 'behind')).toEqual([]);
    expect(read.problems).toEqual([]);
  });
});

test.each([
  [['next', INPUT], 'Thiếu tệp kết quả'],
  [['next', INPUT, '-o', INPUT], 'trùng tệp gốc'],
])('%j is refused', async (args, message) => {
  const run = await runCli(args);
  expect(run.exitCode).toBe(2);
  expect(run.stderr).toContain(message);
});
