import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CheckJson } from './CheckJson';
import { runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
const PLAN = 'test/workbooks/kh-kiem-soat-tthc-nam-2026-phuong-sa-huynh.xlsx';

async function made(name: string, args: readonly string[], asOf = '2026-03-02'): Promise<CheckJson> {
  const output = join(folder, `${name}.xlsx`);
  expect(await runCli(['new', output, '--as-of', asOf, ...args])).toMatchObject({ exitCode: 0, stderr: '' });
  const run = await runCli(['check', output, '--as-of', asOf, '--json']);
  return JSON.parse(run.stdout) as CheckJson;
}

test('from the plan of another workbook: its tasks, its year, and nothing of the plan that ships', async () => {
  const read = await made('given', ['--plan', PLAN]);
  expect(read.year).toBe(2026);
  expect(read.tasks).toHaveLength(6);
  expect(read.indicators).toEqual([]);
  expect([...read.differences, ...read.missing, ...read.outside]).toEqual([]);
});

test('the plan that ships, for another office and year in one step', async () => {
  const settings = join(folder, 'settings.json');
  const names = { agency: 'Ủy ban nhân dân xã Long Phụng', parentAgency: 'UBND TỈNH QUẢNG NGÃI' };
  writeFileSync(settings, JSON.stringify(names));
  const read = await made('adapted', ['--year', '2026', '--settings', settings]);
  expect(read.year).toBe(2026);
  expect(read.tasks).toHaveLength(30);
  expect(read.indicators).toHaveLength(7);
  expect(JSON.stringify(read)).not.toMatch(/Phổ Ninh|thị xã Đức Phổ|UBND thị xã|Văn phòng – Thống kê/);
});

test('a frame of columns and sections', async () => {
  const output = join(folder, 'frame.xlsx');
  const run = await runCli(['new', output, '--empty', '--as-of', '2026-03-02']);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  expect(run.stdout).not.toContain('Theo dõi chỉ tiêu');
});
