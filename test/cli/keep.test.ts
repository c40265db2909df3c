import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { readFileSync } from 'node:fs';
import type { CheckJson } from './CheckJson';
import { PASTED_PLAN, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
const fileIn = (name: string): string => join(folder, name);
const WARD = 'test/workbooks/kh-kiem-soat-tthc-nam-2026-phuong-sa-huynh.xlsx';

async function read(...args: readonly string[]): Promise<CheckJson> {
  const run = await runCli(['check', ...args, '--json']);
  expect(run).toMatchObject({ exitCode: 0, stderr: '' });
  return JSON.parse(run.stdout) as CheckJson;
}

test('tthc keep: the plan of the table stands in a hidden sheet of the file that is written', async () => {
  const kept = fileIn('giu.xlsx');
  const run = await runCli(['keep', WARD, '-o', kept]);
  expect(run.stdout).toMatch(/kế hoạch gốc năm 2026 \(6 nhiệm vụ/);
  const { sheets } = await readXlsx(readFileSync(kept));
  expect(sheets.at(-1)).toMatchObject({ name: 'Kế hoạch gốc 2026' });
  const [before, after] = [await read(WARD), await read(kept)];
  expect(after.tasks.map(({ status }) => status)).toEqual(before.tasks.map(({ status }) => status));
  expect({ missing: after.missing, outside: after.outside, differences: after.differences }).toEqual({
    missing: [],
    outside: [],
    differences: [],
  });
});

test('kept again: the plan of the year once', async () => {
  const [once, twice] = [fileIn('mot.xlsx'), fileIn('hai.xlsx')];
  await runCli(['keep', PASTED_PLAN, '-o', once]);
  await runCli(['keep', once, '-o', twice]);
  const { sheets } = await readXlsx(readFileSync(twice));
  expect(sheets.map(({ name }) => name)).toEqual(['Kế hoạch 2025', 'Chỉ tiêu', 'Kế hoạch gốc 2025']);
});

test('--plan: held against the plan of another file', async () => {
  const { missing, differences } = await read(
    'test/workbooks/so-theo-doi-giua-nam.xlsx',
    '--as-of',
    '2025-07-10',
    '--plan',
    PASTED_PLAN,
  );
  expect(missing).toEqual([]);
  expect(differences.length).toBeGreaterThan(0);
});

test('--plan of another year is refused', async () => {
  const run = await runCli(['check', WARD, '--plan', PASTED_PLAN]);
  expect(run).toMatchObject({ exitCode: 1 });
  expect(run.stderr).toContain('có kế hoạch năm 2025');
});
