import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CheckJson } from './cli/CheckJson';
import { runCli } from './cli/runCli';
import { sheetsOfFile } from './sheetsOfFile';

/** Numbers that look like years among them, and a section row before each hundred tasks. */
const TASKS = 5000;
const TIMES = ['Quý I', 'Thường xuyên', 'Hằng quý', 'Trước ngày 15/12', 'Theo kế hoạch'];

const folder = mkdtempSync(join(tmpdir(), 'tthc-long-'));
const input = join(folder, 'in.xlsx');
const output = join(folder, 'out.xlsx');

const taskRow = (i: number) => [
  i + 1,
  `Giải quyết nhóm thủ tục số ${i + 1}`,
  'Báo cáo',
  i % 2 === 0 ? 'Văn phòng' : 'Bộ phận Một cửa',
  TIMES[i % TIMES.length] ?? '',
];

jest.setTimeout(60_000);

describe('a sheet of 5,000 tasks', () => {
  beforeAll(async () => {
    const rows = Array.from({ length: TASKS }, (_, i) => [
      ...(i % 100 === 0 ? [['', `Nhóm thủ tục thứ ${i / 100 + 1}`, '', '', '']] : []),
      taskRow(i),
    ]).flat();
    const header = [
      'STT',
      'Nội dung công việc',
      'Kết quả',
      'Cơ quan, đơn vị thực hiện',
      'Thời gian thực hiện',
    ];
    writeFileSync(input, await writeXlsx({ sheets: [{ name: 'Kế hoạch 2025', rows: [header, ...rows] }] }));
  });

  test('every row is read, in as many requests as a short one', async () => {
    const { stdout } = await runCli(['check', input, '--as-of', '2025-04-10', '--json']);
    const { tasks, problems, sheets, edits } = JSON.parse(stdout) as CheckJson;
    expect(tasks.map(({ no }) => no)).toEqual(Array.from({ length: TASKS }, (_, i) => i + 1));
    expect(tasks.filter(({ status }) => status === 'behind')).toHaveLength((TASKS / 5) * 2);
    expect(new Set(tasks.map(({ section }) => section)).size).toBe(TASKS / 100);
    expect(problems).toEqual([]);
    expect(sheets[0]?.tables).toHaveLength(1);
    expect(edits.syncs).toBe(2);
  });

  test('run keeps what was typed, and fills every row', async () => {
    const { stdout, exitCode } = await runCli([
      ...['run', input, '-o', output, '--as-of', '2025-04-10', '--json'],
    ]);
    expect(exitCode).toBe(0);
    expect((JSON.parse(stdout) as CheckJson).edits.cells).toBeGreaterThan(TASKS * 2);
    const [before] = await sheetsOfFile(input);
    const [after] = await sheetsOfFile(output);
    const changed = [...(before?.cells ?? [])].filter(([key, value]) => after?.cells.get(key) !== value);
    expect(changed).toEqual([]);
  });

  test('run again, over 5 MB now, changes nothing and adds no rule twice', async () => {
    const again = join(folder, 'again.xlsx');
    const { stdout } = await runCli(['run', output, '-o', again, '--as-of', '2025-04-10', '--json']);
    expect((JSON.parse(stdout) as CheckJson).edits.syncs).toBeGreaterThan(3);
    expect(await sheetsOfFile(again)).toEqual(await sheetsOfFile(output));
    const rulesOf = async (path: string) =>
      (await readXlsx(readFileSync(path))).sheets.map(({ conditionalRules = [] }) => conditionalRules.length);
    const rules = await rulesOf(output);
    expect(rules[0]).toBeGreaterThan(0);
    expect(await rulesOf(again)).toEqual(rules);
  });
});
