import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { openInExcel, snapshotNow } from './actions/openInExcel';
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

  test('run keeps what was typed, and fills every row, with three reads and two writes', async () => {
    const { stdout, exitCode } = await runCli([
      ...['run', input, '-o', output, '--as-of', '2025-04-10', '--json'],
    ]);
    expect(exitCode).toBe(0);
    const { edits } = JSON.parse(stdout) as CheckJson;
    expect(edits.cells).toBeGreaterThan(TASKS * 2);
    // Cells that get another look are read before, so that they can be given back.
    // What is written is near the 5 MB that Excel takes in one request; of 2,500 tasks it is one.
    expect(edits.syncs).toBe(5);
    const [before] = await sheetsOfFile(input);
    const [after] = await sheetsOfFile(output);
    const changed = [...(before?.cells ?? [])].filter(([key, value]) => after?.cells.get(key) !== value);
    expect(changed).toEqual([]);
  });
});

describe('a sheet whose answer is over 5 MB', () => {
  const large = join(folder, 'large.xlsx');
  const once = join(folder, 'once.xlsx');
  const twice = join(folder, 'twice.xlsx');
  const DETAILS =
    'Rà soát, công bố, niêm yết thủ tục hành chính tại bộ phận tiếp nhận và trả kết quả; '.repeat(4);
  const run = (from: string, to: string) =>
    runCli(['run', from, '-o', to, '--as-of', '2025-04-10', '--json']);
  const workbookOf = async (file: string) => {
    await openInExcel(readFileSync(file));
    return snapshotNow();
  };

  beforeAll(async () => {
    const header = [
      'STT',
      'Nội dung công việc',
      'Kết quả',
      'Cơ quan, đơn vị thực hiện',
      'Thời gian thực hiện',
    ];
    const rows = Array.from({ length: TASKS }, (_, i) => {
      const [no = '', content = '', ...rest] = taskRow(i);
      return [no, `${content}: ${DETAILS}`, ...rest];
    });
    const plan = {
      name: 'Kế hoạch 2025',
      rows: [header, ...rows],
      merges: [{ startRow: 11, startCol: 3, endRow: 13, endCol: 3 }],
      rowDefs: new Map([[4_000, { hidden: true }]]),
    };
    const notes = { name: 'Ghi chú', rows: [['Không in trang này']], veryHidden: true };
    writeFileSync(large, await writeXlsx({ sheets: [plan, notes] }));
  });

  test('is read by blocks, with all that is told of a short one', async () => {
    const host = await openInExcel(readFileSync(large));
    const { sheets } = await snapshotNow();
    expect(host.requests.some(({ responseBytes }) => responseBytes > 5 * 1024 * 1024)).toBe(true);
    expect(sheets[0]?.values).toHaveLength(TASKS + 1);
    expect(sheets[0]?.merged).toEqual([{ row: 11, column: 3, rowCount: 3, columnCount: 1 }]);
    expect(sheets[0]?.hiddenRows).toEqual([4_000]);
    expect(sheets[1]?.visibility).toBe('veryHidden');
  });

  test('a second run changes nothing of it', async () => {
    expect(await run(large, once)).toMatchObject({ exitCode: 0 });
    expect(await run(once, twice)).toMatchObject({ exitCode: 0 });
    const [first] = (await workbookOf(once)).sheets;
    const [second] = (await workbookOf(twice)).sheets;
    const formulas = (sheet: typeof first) => sheet?.ownRules.map(({ formula }) => formula);
    expect(formulas(first)).toHaveLength(12);
    expect(formulas(second)).toEqual(formulas(first));
    expect({ ...second, ownRules: [] }).toEqual({ ...first, ownRules: [] });
  });
});
