import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../../src/host/newWorkbook';
import { saveWorkbook } from '../../src/host/saveWorkbook';
import { PASTED_PLAN, runCli } from './runCli';

const folder = mkdtempSync(join(tmpdir(), 'tthc-'));
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe('wrong usage ends with exit 2 and says how', () => {
  test.each<[string, readonly string[], string]>([
    ['no command', [], 'Thiếu tên lệnh'],
    ['unknown command', ['kiemtra'], 'Không có lệnh “kiemtra”'],
    ['no file', ['check'], 'Thiếu tên tệp'],
    ['unknown option', ['check', PASTED_PLAN, '--asof', '2025-04-10'], 'Tùy chọn không hợp lệ: --asof'],
    ['no such day', ['check', PASTED_PLAN, '--as-of', '2025-02-30'], '“2025-02-30”'],
    ['day the other way round', ['check', PASTED_PLAN, '--as-of', '10/04/2025'], '“10/04/2025”'],
    ['no such period', ['run', PASTED_PLAN, '-o', 'x.xlsx', '--period', 'q5'], '“q5”'],
    ['no output', ['run', PASTED_PLAN], 'Thiếu tệp kết quả'],
    ['output is the input', ['run', PASTED_PLAN, '-o', `./${PASTED_PLAN}`], 'trùng tệp gốc'],
    [
      'the document is the input',
      ['run', PASTED_PLAN, '-o', 'x.xlsx', '--docx', PASTED_PLAN],
      'trùng tệp gốc',
    ],
    [
      'the document is the workbook',
      ['run', PASTED_PLAN, '-o', 'x.xlsx', '--docx', './x.xlsx'],
      'Hai tệp kết quả trùng tên',
    ],
    ['document without a name', ['run', PASTED_PLAN, '-o', 'x.xlsx', '--docx'], '--docx'],
    ['two files', ['check', PASTED_PLAN, PASTED_PLAN], 'Sai số lượng tham số'],
    [
      'settings missing',
      ['run', PASTED_PLAN, '-o', 'x.xlsx', '--settings', 'khong-co.json'],
      'khong-co.json',
    ],
  ])('%s', async (_, args, message) => {
    const run = await runCli(args);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain(message);
    expect(run.stdout).toBe('');
  });

  test('settings with a wrong field name the field', async () => {
    const settings = file('s.json', JSON.stringify({ soonDays: 'mười', mau: 'xanh' }));
    const run = await runCli(['run', PASTED_PLAN, '-o', join(folder, 'o.xlsx'), '--settings', settings]);
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toContain('soonDays');
    expect(run.stderr).toContain('mau');
    expect(existsSync(join(folder, 'o.xlsx'))).toBe(false);
  });
});

describe('a workbook that cannot be used ends with exit 1, and nothing is written', () => {
  const pasted = readFileSync(PASTED_PLAN);
  const cases: readonly (readonly [string, () => string | Promise<string>, string])[] = [
    ['no such file', () => join(folder, 'khong-co.xlsx'), 'Không có tệp'],
    ['a folder', () => folder, 'Không đọc được'],
    ['a text file', () => file('a.xlsx', 'STT,Nội dung'), 'không phải tệp Excel .xlsx'],
    ['an empty file', () => file('b.xlsx', ''), 'không phải tệp Excel .xlsx'],
    ['half a workbook', () => file('c.xlsx', pasted.subarray(0, pasted.length / 2)), 'bị hỏng'],
    [
      'an old .xls',
      () => file('d.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
      '.xlsx',
    ],
    [
      'a blank workbook',
      async () => file('e.xlsx', await saveWorkbook(newWorkbook())),
      'Không tìm thấy bảng kế hoạch',
    ],
  ];

  test.each(cases)('%s', async (_, make, message) => {
    const input = await make();
    const output = join(folder, 'never.xlsx');
    for (const args of [
      ['check', input, '--json'],
      ['run', input, '-o', output],
    ]) {
      const run = await runCli(args);
      expect(run).toMatchObject({ exitCode: 1, stdout: '' });
      expect(run.stderr).toContain(message);
      expect(existsSync(output)).toBe(false);
    }
  });

  test('a sheet that is not there is named, with those that are', async () => {
    const run = await runCli(['check', PASTED_PLAN, '--sheet', 'Tháng 1']);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('Tháng 1');
    expect(run.stderr).toContain('Kế hoạch 2025');
  });

  test('a folder that is not there', async () => {
    const run = await runCli(['run', PASTED_PLAN, '-o', join(folder, 'khong', 'co', 'o.xlsx')]);
    expect(run.exitCode).toBe(1);
    expect(run.stderr).toContain('Không có thư mục');
  });
});
