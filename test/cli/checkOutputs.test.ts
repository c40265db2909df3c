import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PASTED_PLAN, runCli } from './runCli';

interface CheckOutputs {
  readonly review: readonly { readonly code: string; readonly cell: string; readonly message: string }[];
  readonly reminders?: readonly {
    readonly unit: string;
    readonly late: readonly string[];
    readonly soon: readonly string[];
    readonly text: string;
  }[];
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tthc-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (...options: string[]) => runCli(['check', PASTED_PLAN, '--as-of', '2025-04-10', ...options]);
const checkJson = async (...options: string[]) =>
  JSON.parse((await check('--json', ...options)).stdout) as CheckOutputs;

describe('tthc check: what to look at before signing', () => {
  test('the seven indicators without figures, the offices spelt in two ways, the scan errors', async () => {
    const { review } = await checkJson();
    const count = (code: string): number => review.filter((item) => item.code === code).length;
    expect([count('indicatorBlank'), count('unitSpelling'), count('differsFromPlan')]).toEqual([7, 2, 7]);
    expect(review.find(({ code }) => code === 'unitSpelling')?.cell).toBe('Kế hoạch 2025!D42');
    expect(review.map(({ message }) => message).filter((message) => message === '')).toEqual([]);
  });

  test('after 01/7/2025 the settings of the plan’s ward are wrong', async () => {
    const { review } = await checkJson('--as-of', '2025-09-17');
    expect(review.map(({ code }) => code)).toContain('settingBeforeReform');
    expect(review.map(({ code }) => code)).toContain('unitRenamed');
  });

  test('on the screen too', async () => expect((await check()).stdout).toContain('Soát trước khi ký:'));
});

describe('tthc check --reminders', () => {
  test('one message for each office with late tasks, in JSON and on the screen', async () => {
    const { reminders } = await checkJson('--reminders');
    expect(reminders?.map(({ unit, late }) => [unit, ...late])).toEqual([
      ['Văn phòng – Thống kê', '30', '1'],
      ['', '2'],
      ['Bộ phận Một cửa của phường', '12'],
    ]);
    const { stdout } = await check('--reminders');
    for (const { text } of reminders ?? []) expect(stdout).toContain(text);
  });

  test('are not made unasked', async () => expect((await checkJson()).reminders).toBeUndefined());
});

describe('tthc check --ics', () => {
  test('writes the coming deadlines: quarters II to IV and the halves of the year', async () => {
    const path = join(folder, 'han.ics');
    const { exitCode, stdout } = await check('--ics', path);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(path);
    const starts = readFileSync(path, 'utf8').match(/DTSTART;VALUE=DATE:\d+/g) ?? [];
    expect(starts.map((line) => line.slice(-8)).sort()).toEqual([
      ...['20250617', '20250630', '20250630', '20250917', '20250930', '20251217', '20251231', '20251231'],
    ]);
  });

  test('with --json nothing but JSON is printed', async () => {
    const { stdout } = await check('--json', '--ics', join(folder, 'json.ics'));
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  });

  test('without coming deadlines no file is written, and that is said', async () => {
    const path = join(folder, 'none.ics');
    const { exitCode, stdout } = await check('--as-of', '2026-02-01', '--ics', path);
    expect([exitCode, existsSync(path)]).toEqual([0, false]);
    expect(stdout).toContain('Không có hạn nào sắp tới');
  });

  test.each([
    ['the workbook itself', () => PASTED_PLAN, 2],
    ['a folder that is not there', () => join(folder, 'khong', 'co.ics'), 1],
  ])('%s is refused', async (_, path, exitCode) => {
    const before = readFileSync(PASTED_PLAN);
    expect(await check('--ics', path())).toMatchObject({ exitCode, stdout: '' });
    expect(readFileSync(PASTED_PLAN).equals(before)).toBe(true);
  });
});
